package nl.natuurpeil.policy.catalogue.domain;

/** Over what an obligation is judged. */
public enum Scope {
    /** The nation as a whole: a loss in one municipality can be made up for in another. */
    NATIONAL_TOTAL
}
