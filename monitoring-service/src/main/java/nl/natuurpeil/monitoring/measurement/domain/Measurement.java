package nl.natuurpeil.monitoring.measurement.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recorded measurement; it never changes.
 *
 * @param namespace organisation whose {@code localId} it is; together they are the sender's own key
 * @param unit UCUM code, the one of the indicator
 * @param standardError in the unit of the value
 * @param recordedAt when this service came to know it
 */
public record Measurement(
        UUID id,
        String namespace,
        String localId,
        SeriesKey series,
        Period period,
        BigDecimal value,
        String unit,
        @Nullable BigDecimal standardError,
        @Nullable String note,
        Instant recordedAt) {}
