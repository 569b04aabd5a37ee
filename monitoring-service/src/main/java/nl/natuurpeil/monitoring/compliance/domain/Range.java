package nl.natuurpeil.monitoring.compliance.domain;

import java.math.BigDecimal;
import nl.natuurpeil.monitoring.measurement.domain.Limit;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * Within which a value lies that was not measured itself.
 *
 * @param limit tells on which side of the number that was given; none for a total with such a value in it
 * @param low none where it has no lowest
 * @param high none where it has no highest
 */
public record Range(
        @Nullable Limit limit,
        @Nullable Double low,
        @Nullable Double high) {

    /** How far away a value is put that has no lowest or no highest: farther than any level or other value. */
    private static final double BOUNDLESS = 1e9;

    /** Below a reporting limit lies everything from the lowest value of the indicator up, above it up to the highest. */
    static @Nullable Range of(@Nullable Limit limit, double value, Indicator indicator) {
        return switch (limit) {
            case null -> null;
            case BELOW -> new Range(limit, number(indicator.floor()), value);
            case ABOVE -> new Range(limit, value, number(indicator.ceiling()));
        };
    }

    private static @Nullable Double number(@Nullable BigDecimal bound) {
        return bound == null ? null : bound.doubleValue();
    }

    double lowest() {
        return low == null ? -BOUNDLESS * Math.max(1, high == null ? 1 : Math.abs(high)) : low;
    }

    double highest() {
        return high == null ? BOUNDLESS * Math.max(1, low == null ? 1 : Math.abs(low)) : high;
    }
}
