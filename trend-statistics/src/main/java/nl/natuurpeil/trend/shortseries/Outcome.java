package nl.natuurpeil.trend.shortseries;

/** Whether a requirement holds, as far as the data can tell. */
public enum Outcome {
    MET,
    NOT_MET,
    /** The interval holds both: more or better data are needed to tell. */
    UNDETERMINED,
    /** There is nothing to compare. */
    INSUFFICIENT_DATA
}
