package nl.natuurpeil.policy.catalogue.domain;

/** How sure a value is, from surest to least sure. */
public enum Certainty {
    /** Read in the official text. */
    VERIFIED,
    /** Taken from a source other than the law, such as a policy report. */
    FROM_SOURCE,
    /** Not found in any text yet; to be checked before anyone relies on it. */
    TO_BE_VERIFIED
}
