package nl.natuurpeil.monitoring.measurement.application;

import java.util.List;

/**
 * Told within the transaction that changed series, to features that keep something made of them.
 *
 * @param series their identifiers
 */
public record SeriesChanged(List<String> series) {

    public SeriesChanged {
        series = List.copyOf(series);
    }
}
