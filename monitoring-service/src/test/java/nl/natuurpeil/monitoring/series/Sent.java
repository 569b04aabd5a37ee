package nl.natuurpeil.monitoring.series;

import java.math.BigDecimal;
import java.time.Instant;
import nl.natuurpeil.monitoring.measurement.application.Handling;
import nl.natuurpeil.monitoring.measurement.application.Handling.Conflict;
import nl.natuurpeil.monitoring.measurement.application.SentMeasurement;
import nl.natuurpeil.monitoring.measurement.domain.AquoIdentification;
import nl.natuurpeil.monitoring.measurement.domain.Details;
import nl.natuurpeil.monitoring.measurement.domain.Limit;
import nl.natuurpeil.monitoring.measurement.domain.MonitoringPoint;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import nl.natuurpeil.monitoring.measurement.domain.Span;
import nl.natuurpeil.monitoring.measurement.domain.Status;
import org.jspecify.annotations.Nullable;

/** Measurements as a water authority sends them. */
final class Sent {

    private Sent() {}

    /** Total phosphorus at a monitoring point that a test has for itself. */
    static SeriesKey phosphorus(String point) {
        var aquo = new AquoIdentification("CONCTTE", "Ptot", null, "mg/l", "NVT", "OW", null);
        return new SeriesKey(null, aquo, null, new MonitoringPoint("NL27", point), "meetnet");
    }

    static SentMeasurement moment(SeriesKey series, String localId, Instant at, String value) {
        return measurement(series, localId, Span.at(at), value, null, Status.UNCHECKED, "00");
    }

    static SentMeasurement measurement(
            SeriesKey series,
            String localId,
            Span span,
            @Nullable String value,
            @Nullable Limit limit,
            Status status,
            @Nullable String quality) {
        return new SentMeasurement(
                "NL27",
                localId,
                series,
                span,
                value == null ? null : new BigDecimal(value),
                value == null ? "niet bemonsterd" : null,
                limit,
                null,
                status,
                quality,
                Details.NONE);
    }

    static Handling handling(String request, Conflict conflict) {
        return new Handling(request, conflict, false, "water-authority", "proef");
    }
}
