package nl.natuurpeil.monitoring.measurement.application;

import java.time.Instant;
import nl.natuurpeil.monitoring.measurement.domain.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a request changed in one series over several transactions, with nothing but the number of changes.
 *
 * @param request identifies the request
 * @param series identifier of the series; the next three are of its key
 * @param organisation whose measurements they are
 * @param recordedAt when the last of them was recorded
 * @param reach from the earliest to the latest time it is about
 */
public record SeriesSum(
        String request,
        String series,
        @Nullable String indicator,
        @Nullable String area,
        String dataset,
        String organisation,
        Instant recordedAt,
        Span reach,
        long changes) {}
