package nl.natuurpeil.monitoring.measurement.application;

import java.time.Instant;
import java.util.List;

/**
 * What became of a sending.
 *
 * @param outcomes one for each row, in their order
 * @param recordedAt when this service came to know what is new of it
 */
public record Recording(List<RowOutcome> outcomes, Instant recordedAt) {

    public Recording {
        outcomes = List.copyOf(outcomes);
    }
}
