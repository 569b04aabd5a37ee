package nl.natuurpeil.monitoring.batch.domain;

/** Where a batch stands. */
public enum BatchState {
    /** Its body is coming in; nobody is told of it yet. */
    RECEIVING,

    /** Its body is kept; what was acknowledged is not lost any more. */
    RECEIVED,

    /** Its rows are being dealt with. */
    RUNNING,

    /** Every row was dealt with. */
    COMPLETED,

    /** Stopped because the sender asked so. */
    CANCELLED,

    /** Stopped because nothing could be made of the rest, or because a row of an all-or-nothing batch was refused. */
    FAILED;

    public boolean isFinished() {
        return switch (this) {
            case RECEIVING, RECEIVED, RUNNING -> false;
            case COMPLETED, CANCELLED, FAILED -> true;
        };
    }

    /** Whether the same request later on is given this answer, rather than another try. */
    public boolean isAnswerForGood() {
        return switch (this) {
            case RECEIVING, RECEIVED, RUNNING, COMPLETED -> true;
            case CANCELLED, FAILED -> false;
        };
    }
}
