package nl.natuurpeil.monitoring.measurement.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recorded version of a measurement; it never changes.
 *
 * @param version the first is 1; each correction is the next
 * @param namespace organisation whose {@code localId} it is; together they are the sender's own key
 * @param value none when there is a class or a gap only
 * @param text class or other alphanumeric value
 * @param unit of the series: the indicator's UCUM code, or the Aquo unit where it serves no indicator
 * @param standardError in the unit of the value
 * @param quality Aquo code of the judgement of quality
 * @param recordedAt when this service came to know it
 * @param recordedBy who sent it
 */
public record Measurement(
        UUID id,
        int version,
        String namespace,
        String localId,
        SeriesKey series,
        Span span,
        @Nullable BigDecimal value,
        @Nullable String text,
        @Nullable Limit limit,
        String unit,
        @Nullable BigDecimal standardError,
        Status status,
        @Nullable String quality,
        Details details,
        Instant recordedAt,
        String recordedBy) {}
