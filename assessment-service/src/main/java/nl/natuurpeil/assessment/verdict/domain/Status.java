package nl.natuurpeil.assessment.verdict.domain;

/** How an area does on an obligation; missing data is never a pass. */
public enum Status {
    SATISFIED,
    ON_TRACK,
    EXTRA_EFFORT,
    OUT_OF_SIGHT,
    MISSED,
    INSUFFICIENT_DATA,
    NOT_APPLICABLE
}
