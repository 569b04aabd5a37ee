package nl.natuurpeil.monitoring.batch.application;

/** Wakes the workers of this replica. */
public interface WorkWaits {

    void tell();
}
