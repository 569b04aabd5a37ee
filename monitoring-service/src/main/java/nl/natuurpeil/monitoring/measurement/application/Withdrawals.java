package nl.natuurpeil.monitoring.measurement.application;

import java.util.Optional;
import java.util.UUID;

/** Takes measurements back. */
public interface Withdrawals {

    /**
     * Ends the version, if it is the current one of its measurement, and tells of it in the running transaction. The key
     * stays taken; the time of the series is free again.
     *
     * @return what there was to tell; empty when the version is unknown or no longer current
     */
    Optional<SeriesChange> withdraw(UUID id, String actor, String reason);
}
