package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import java.time.Instant;
import nl.natuurpeil.monitoring.measurement.domain.Span;

/** Where a measurement stands: a series has one value for each time. Times in {@link Micros}. */
record Place(int series, long begins, long ends) {

    static Place of(int series, Span span) {
        return new Place(series, Micros.of(span.begins()), Micros.of(span.ends()));
    }

    Span span() {
        Instant from = Micros.toInstant(begins);
        return new Span(from, Micros.toInstant(ends));
    }
}
