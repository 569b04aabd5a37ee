package nl.natuurpeil.monitoring.series.application;

import java.time.Instant;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import nl.natuurpeil.monitoring.series.domain.Point;
import org.jspecify.annotations.Nullable;

/**
 * A series with how it stands.
 *
 * @param number by which its measurements are kept
 * @param unit UCUM code, or the Aquo unit when the series serves no indicator
 * @param revision goes up with every change to its measurements
 * @param measurements how many there are now
 * @param firstBegins begin of the earliest, microseconds since 1970
 * @param latest none when all were withdrawn
 */
public record Series(
        int number,
        String id,
        SeriesKey key,
        String unit,
        Instant recordedAt,
        long revision,
        long measurements,
        @Nullable Long firstBegins,
        @Nullable Point latest,
        Instant changedAt) {}
