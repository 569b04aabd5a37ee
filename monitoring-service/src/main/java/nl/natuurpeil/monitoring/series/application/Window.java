package nl.natuurpeil.monitoring.series.application;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import nl.natuurpeil.monitoring.measurement.domain.Status;
import nl.natuurpeil.monitoring.series.domain.Point;
import org.jspecify.annotations.Nullable;

/**
 * Which measurements of a series are read.
 *
 * @param from those that begin then or later
 * @param until those that begin before
 * @param statuses none means every status
 * @param qualities codes of the judgement of quality; none means every one, also none
 * @param asOf as they stood then, with what was corrected or withdrawn since
 */
public record Window(
        @Nullable Instant from,
        @Nullable Instant until,
        Set<Status> statuses,
        Set<String> qualities,
        @Nullable Instant asOf) {

    public static final Window ALL = new Window(null, null, Set.of(), Set.of(), null);

    public Window {
        statuses = Set.copyOf(statuses);
        qualities = Set.copyOf(qualities);
    }

    /** Whether a point of the time asked for is also of the status and the quality asked for. */
    public boolean takes(Point point) {
        return (statuses.isEmpty() || statuses.contains(point.status()))
                && (qualities.isEmpty() || point.quality() != null && qualities.contains(point.quality()));
    }

    /** Returns the same from a later moment on, in microseconds since 1970. */
    Window from(long moment) {
        return new Window(Instant.EPOCH.plus(moment, ChronoUnit.MICROS), until, statuses, qualities, asOf);
    }
}
