package nl.natuurpeil.monitoring.measurement.application;

import java.math.BigDecimal;
import nl.natuurpeil.monitoring.measurement.domain.Details;
import nl.natuurpeil.monitoring.measurement.domain.Limit;
import nl.natuurpeil.monitoring.measurement.domain.Measurement;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import nl.natuurpeil.monitoring.measurement.domain.Span;
import nl.natuurpeil.monitoring.measurement.domain.Status;
import org.jspecify.annotations.Nullable;

/**
 * A measurement as it was sent, checked, about to be recorded.
 *
 * @param namespace organisation whose {@code localId} it is; together they are the sender's own key
 * @param value in the unit of the series; none when there is a class or a gap only
 * @param text class or other alphanumeric value (<i>alfanumerieke waarde</i>)
 * @param standardError in the unit of the value
 * @param quality Aquo code of the judgement of quality (<i>kwaliteitsoordeel</i>), such as {@code 00}
 */
public record SentMeasurement(
        String namespace,
        String localId,
        SeriesKey series,
        Span span,
        @Nullable BigDecimal value,
        @Nullable String text,
        @Nullable Limit limit,
        @Nullable BigDecimal standardError,
        Status status,
        @Nullable String quality,
        Details details) {

    /** Returns what would have to be sent for this to be recorded. */
    public static SentMeasurement of(Measurement recorded) {
        return new SentMeasurement(
                recorded.namespace(),
                recorded.localId(),
                recorded.series(),
                recorded.span(),
                recorded.value(),
                recorded.text(),
                recorded.limit(),
                recorded.standardError(),
                recorded.status(),
                recorded.quality(),
                recorded.details());
    }
}
