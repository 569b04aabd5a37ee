package nl.natuurpeil.monitoring.compliance.domain;

/** How an obligation that each area must meet stands in one of them. */
public record Member(String obligation, String area, Outcome outcome, Status status) {

    /** An area without a verdict: nothing is known of it. */
    public static Member unknown(String obligation, String area) {
        return new Member(obligation, area, Outcome.UNKNOWN, Status.INSUFFICIENT_DATA);
    }
}
