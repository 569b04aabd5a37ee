package nl.natuurpeil.policy.catalogue.application;

import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.policy.catalogue.domain.*;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import nl.natuurpeil.policy.catalogue.domain.Instrument;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import nl.natuurpeil.policy.catalogue.domain.Provision;

/** A property by which records can be selected. */
public enum Facet {
    INSTRUMENT,
    PROVISION,
    INDICATOR,
    BINDING_LEVEL;

    /** A facet with the value a record has for it. */
    public record Value(Facet facet, String value) {}

    /** Returns what a record can be found by. */
    public static List<Value> of(CatalogueRecord record) {
        return switch (record) {
            case Instrument _,
                    Indicator _,
                    Linkage _,
                    Actor _,
                    Bottleneck _,
                    Practice _,
                    Condition _,
                    LandscapeType _,
                    Measure _,
                    StepPlan _,
                    Norm _,
                    Remark _ -> List.of();
            case Provision provision -> List.of(new Value(INSTRUMENT, provision.instrument()));
            case Obligation obligation -> of(obligation);
        };
    }

    private static List<Value> of(Obligation obligation) {
        var values = new ArrayList<Value>();
        values.add(new Value(INSTRUMENT, obligation.origin().instrument()));
        values.add(new Value(PROVISION, obligation.origin().provision()));
        values.add(new Value(BINDING_LEVEL, obligation.force().bindingLevel().name()));
        obligation.rule().indicators().forEach(code -> values.add(new Value(INDICATOR, code)));
        return values;
    }
}
