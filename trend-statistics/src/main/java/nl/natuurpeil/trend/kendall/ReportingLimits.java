package nl.natuurpeil.trend.kendall;

import java.util.List;
import nl.natuurpeil.trend.Observation;

/** Turns values below a reporting limit into numbers, by a rule that is part of the answer. */
public final class ReportingLimits {

    private ReportingLimits() {}

    /**
     * A measured value, or only that it was below a limit.
     *
     * @param value the value, or the limit itself; a concentration, so not negative
     * @throws IllegalArgumentException when time or value is no finite number, or the value is negative
     */
    public record Measurement(double time, double value, boolean belowLimit) {

        public Measurement {
            if (!Double.isFinite(time) || !Double.isFinite(value) || value < 0) {
                throw new IllegalArgumentException("time " + time + " has value " + value);
            }
        }
    }

    /** What stands in for a value below the limit. */
    public enum Rule {
        /** Everything under the highest limit becomes that limit: ties, so that no rank is made up. */
        HIGHEST_LIMIT,
        /** Half of its limit, as Dutch groundwater reporting does (KRWTrends, RIVM). */
        HALF_LIMIT
    }

    /**
     * Numbers to test.
     *
     * @param censoredShare of the values that are below their limit
     */
    public record Replaced(List<Observation> series, Rule rule, double censoredShare) {

        public Replaced {
            series = List.copyOf(series);
        }

        /** With more than half below the limit only the direction of a trend can be told, not its slope. */
        public boolean slopeMeaningful() {
            return censoredShare <= 0.5;
        }

        /** Whether groundwater reporting would test the series: five values, four of them above the limit. */
        public boolean enoughForGroundwater() {
            long above = Math.round(series.size() * (1 - censoredShare));
            return series.size() >= 5 && above >= 4;
        }
    }

    /** Replaces the values below a limit; the order of the measurements is kept. */
    public static Replaced replace(List<Measurement> measurements, Rule rule) {
        long below = measurements.stream().filter(Measurement::belowLimit).count();
        double highest = measurements.stream()
                .filter(Measurement::belowLimit)
                .mapToDouble(Measurement::value)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
        List<Observation> series = measurements.stream()
                .map(m -> new Observation(m.time(), replacement(m, rule, highest)))
                .toList();
        return new Replaced(series, rule, measurements.isEmpty() ? 0 : (double) below / measurements.size());
    }

    private static double replacement(Measurement measurement, Rule rule, double highest) {
        return switch (rule) {
            case HIGHEST_LIMIT -> Math.max(measurement.value(), highest);
            case HALF_LIMIT -> measurement.belowLimit() ? measurement.value() / 2 : measurement.value();
        };
    }
}
