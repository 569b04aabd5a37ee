package nl.natuurpeil.policy.catalogue.domain;

import java.util.List;

/** One version of something in the catalogue; a version never changes, other content is a higher version. */
public sealed interface CatalogueRecord permits Instrument, Provision, Indicator, Obligation {

    RecordId id();

    Label title();

    /** How sure each of its values is, and by what source. */
    List<Evidence> evidence();

    default Kind kind() {
        return switch (this) {
            case Instrument _ -> Kind.INSTRUMENT;
            case Provision _ -> Kind.PROVISION;
            case Indicator _ -> Kind.INDICATOR;
            case Obligation _ -> Kind.OBLIGATION;
        };
    }

    /** The least certain of its values decides how certain the record is. */
    default Certainty certainty() {
        return Evidence.weakest(evidence());
    }
}
