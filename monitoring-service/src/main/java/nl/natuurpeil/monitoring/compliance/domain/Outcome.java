package nl.natuurpeil.monitoring.compliance.domain;

/** Whether a demand holds on what is known. Missing data is never a pass. */
public enum Outcome {
    PASS,
    FAIL,
    UNKNOWN;

    static Outcome of(boolean holds) {
        return holds ? PASS : FAIL;
    }
}
