package nl.natuurpeil.monitoring.measurement.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import nl.natuurpeil.monitoring.measurement.domain.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one request changed in one series.
 *
 * @param request identifies the request
 * @param unit of the values of the series
 * @param organisation whose measurements they are
 * @param reach from the earliest to the latest time it is about
 * @param changes in the order they were sent
 * @param trace W3C trace context of the request; none for the one of the thread that tells of it
 */
public record SeriesChange(
        String request,
        SeriesKey series,
        String unit,
        String organisation,
        Instant recordedAt,
        Span reach,
        List<Change> changes,
        @Nullable String trace) {

    public SeriesChange {
        changes = List.copyOf(changes);
    }

    /** What happened to a measurement, as its series sees it. */
    public enum Kind {
        RECORDED,
        CORRECTED,
        /** Withdrawn, or corrected to another series. */
        REMOVED
    }

    /**
     * A change of one measurement.
     *
     * @param id of the version that is now current; of the one that was, for what is removed
     * @param replaces the version before it
     * @param said what is recorded now; none for what is removed
     */
    public record Change(
            Kind kind,
            UUID id,
            String namespace,
            String localId,
            @Nullable UUID replaces,
            @Nullable SentMeasurement said) {}
}
