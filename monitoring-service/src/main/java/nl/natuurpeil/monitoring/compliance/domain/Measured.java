package nl.natuurpeil.monitoring.compliance.domain;

import java.util.UUID;
import nl.natuurpeil.monitoring.measurement.domain.Limit;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import org.jspecify.annotations.Nullable;

/**
 * A measurement as it was recorded, about to become evidence.
 *
 * @param value none where a class was given only
 * @param text code of a class
 * @param standardError in the unit of the value
 * @param limit where the value is a bound of what was measured
 */
public record Measured(
        Period period,
        @Nullable Double value,
        @Nullable String text,
        @Nullable Double standardError,
        @Nullable Limit limit,
        UUID id) {}
