package nl.natuurpeil.monitoring.measurement.domain;

/** How far a measurement has been looked at. Only what is not in quarantine is evidence. */
public enum Status {
    UNCHECKED,
    CHECKED,
    FINAL,

    /** Outside what is plausible for its indicator and area; kept, and not used until somebody decides. */
    QUARANTINED
}
