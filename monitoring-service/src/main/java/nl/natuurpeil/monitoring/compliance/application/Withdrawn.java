package nl.natuurpeil.monitoring.compliance.application;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Tells which measurements were taken back. */
@FunctionalInterface
public interface Withdrawn {

    /** Returns when each of those among the versions was withdrawn that was; one that was corrected is not there. */
    Map<UUID, Instant> among(Collection<UUID> versions);
}
