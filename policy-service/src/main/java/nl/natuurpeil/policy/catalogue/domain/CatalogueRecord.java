package nl.natuurpeil.policy.catalogue.domain;

import java.util.List;
import nl.natuurpeil.policy.content.domain.Label;

/** One version of something in the catalogue; a version never changes, other content is a higher version. */
public sealed interface CatalogueRecord
        permits Instrument,
                Provision,
                Indicator,
                Obligation,
                Linkage,
                Actor,
                Bottleneck,
                Practice,
                Condition,
                LandscapeType,
                Measure,
                StepPlan,
                Norm,
                Remark {

    Common common();

    /** The other records this one names; each of them must be there. */
    List<Reference> references();

    /** What it says is due by a day, or within a time. */
    default List<Deadline> deadlines() {
        return List.of();
    }

    default Kind kind() {
        return switch (this) {
            case Instrument _ -> Kind.INSTRUMENT;
            case Provision _ -> Kind.PROVISION;
            case Indicator _ -> Kind.INDICATOR;
            case Obligation _ -> Kind.OBLIGATION;
            case Linkage _ -> Kind.LINKAGE;
            case Actor _ -> Kind.ACTOR;
            case Bottleneck _ -> Kind.BOTTLENECK;
            case Practice _ -> Kind.PRACTICE;
            case Condition _ -> Kind.CONDITION;
            case LandscapeType _ -> Kind.LANDSCAPE_TYPE;
            case Measure _ -> Kind.MEASURE;
            case StepPlan _ -> Kind.STEP_PLAN;
            case Norm _ -> Kind.NORM;
            case Remark _ -> Kind.REMARK;
        };
    }

    default String code() {
        return common().code();
    }

    default int version() {
        return common().version();
    }

    default Validity validity() {
        return common().validity();
    }

    default Label title() {
        return common().title();
    }

    default Label summary() {
        return common().summary();
    }

    default List<Evidence> evidence() {
        return common().evidence();
    }

    /** The least certain of its values decides how certain the record is. */
    default Certainty certainty() {
        return Evidence.weakest(evidence());
    }
}
