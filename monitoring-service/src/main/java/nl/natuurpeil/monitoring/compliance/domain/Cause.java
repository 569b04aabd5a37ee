package nl.natuurpeil.monitoring.compliance.domain;

import java.util.List;
import java.util.UUID;

/**
 * What made a verdict come out anew.
 *
 * @param event id of the event that asked for it; the newest of several
 * @param measurements the measurements among them, newest last; none when the catalogue or the areas changed
 */
public record Cause(String event, List<UUID> measurements) {

    /** An event must stay below 64 KiB, so a burst names its newest measurements only. */
    private static final int MOST = 200;

    public Cause {
        measurements = List.copyOf(measurements.subList(Math.max(0, measurements.size() - MOST), measurements.size()));
    }
}
