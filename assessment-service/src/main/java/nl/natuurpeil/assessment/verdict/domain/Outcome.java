package nl.natuurpeil.assessment.verdict.domain;

/** Three-valued: what can't be judged has not passed. */
public enum Outcome {
    PASS,
    FAIL,
    UNKNOWN
}
