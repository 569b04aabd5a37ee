package nl.natuurpeil.monitoring.measurement.application;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one request and how it wants them handled.
 *
 * @param trace W3C trace context of the request; none for the one of the thread that records it
 */
public record Sending(
        List<SentMeasurement> rows,
        Handling handling,
        @Nullable String trace) {

    public Sending(List<SentMeasurement> rows, Handling handling) {
        this(rows, handling, null);
    }

    public Sending {
        rows = List.copyOf(rows);
    }
}
