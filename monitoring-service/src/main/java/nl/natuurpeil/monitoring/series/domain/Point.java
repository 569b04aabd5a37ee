package nl.natuurpeil.monitoring.series.domain;

import java.math.BigDecimal;
import nl.natuurpeil.monitoring.measurement.domain.Limit;
import nl.natuurpeil.monitoring.measurement.domain.Status;
import org.jspecify.annotations.Nullable;

/**
 * One measurement of a series as charts and sums need it.
 *
 * @param begins microseconds since 1970 in UTC, included
 * @param ends not included; the same as {@code begins} for a moment
 * @param value in the unit of the series; not a number when there is none
 * @param exact the value, when it has more digits than a {@code double} holds
 * @param standardError not a number when there is none
 * @param text class or other alphanumeric value
 */
public record Point(
        long begins,
        long ends,
        double value,
        @Nullable BigDecimal exact,
        @Nullable Limit limit,
        double standardError,
        Status status,
        @Nullable String quality,
        @Nullable String text) {

    /** Whether somebody was there and has no number to show for it. */
    public boolean isGap() {
        return Double.isNaN(value);
    }

    public boolean isMoment() {
        return begins == ends;
    }
}
