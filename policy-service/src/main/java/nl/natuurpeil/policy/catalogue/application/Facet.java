package nl.natuurpeil.policy.catalogue.application;

/** A property by which records can be selected. */
public enum Facet {
    INSTRUMENT,
    PROVISION,
    INDICATOR,
    ACTOR,
    CONDITION,
    LANDSCAPE_TYPE,
    LEVEL,
    STATUS,
    BINDING_LEVEL,
    FAMILY,
    SETTING;

    /** Stands for every value there is. */
    static final String ANY = "*";

    /** A facet with a value a record has for it. */
    record Value(Facet facet, String value) {}
}
