package nl.natuurpeil.monitoring.measurement.application;

import java.util.List;

/** The rows of one request and how it wants them handled. */
public record Sending(List<SentMeasurement> rows, Handling handling) {

    public Sending {
        rows = List.copyOf(rows);
    }
}
