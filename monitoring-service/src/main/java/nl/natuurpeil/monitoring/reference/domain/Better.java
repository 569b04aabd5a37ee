package nl.natuurpeil.monitoring.reference.domain;

/** Which way is better for an indicator. */
public enum Better {
    HIGHER,
    LOWER,
    /** Neither: values tell of a state that is good or bad in context only. */
    NEITHER;

    /** Whether a value is better than another; an equal one is not. */
    public boolean isBetter(double value, double than) {
        return switch (this) {
            case HIGHER -> value > than;
            case LOWER -> value < than;
            case NEITHER -> false;
        };
    }
}
