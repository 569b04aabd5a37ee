package nl.natuurpeil.trend.shortseries;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.natuurpeil.trend.FittedLine;
import nl.natuurpeil.trend.Interval;
import nl.natuurpeil.trend.Observation;
import nl.natuurpeil.trend.kendall.MannKendall;
import nl.natuurpeil.trend.numeric.Distributions;

/**
 * The slope of a few values, and whether it is a rising trend.
 *
 * @param n number of values
 * @param fromScatter line by ordinary least squares; its error comes from the scatter and needs three values
 * @param fromStatedErrors line weighted by the stated standard errors, if all values have one
 * @param ranks Mann-Kendall test, from eight values on
 */
public record ShortTrend(
        int n,
        Optional<ScatterLine> fromScatter,
        Optional<WeightedLine> fromStatedErrors,
        Optional<MannKendall.Result.Tested> ranks) {

    private static final int FEWEST_FOR_RANKS = 8;

    /**
     * A line with an error from the scatter of the values.
     *
     * @param line the line
     * @param interval two-sided 95% by Student's t; empty without degrees of freedom
     */
    public record ScatterLine(FittedLine line, Optional<Interval> interval) {

        static ScatterLine through(List<Observation> series) {
            FittedLine line = FittedLine.through(series);
            if (line.degreesOfFreedom() < 1) {
                return new ScatterLine(line, Optional.empty());
            }
            double reach = Distributions.studentQuantile(0.975, line.degreesOfFreedom()) * line.slopeStandardError();
            return new ScatterLine(line, Optional.of(Interval.around(line.slope(), reach)));
        }

        /** Slope in standard errors; empty without degrees of freedom or scatter. */
        public OptionalDouble t() {
            return interval.isPresent() && line.slopeStandardError() > 0
                    ? OptionalDouble.of(line.slope() / line.slopeStandardError())
                    : OptionalDouble.empty();
        }

        /** Two-sided p-value of no slope, by Student's t. */
        public OptionalDouble p() {
            return t().isPresent()
                    ? OptionalDouble.of(Distributions.studentTwoSided(t().getAsDouble(), line.degreesOfFreedom()))
                    : OptionalDouble.empty();
        }

        /** Whether the interval of the slope lies above zero. */
        public Outcome rising() {
            return interval.map(ShortTrend::rising).orElse(Outcome.INSUFFICIENT_DATA);
        }
    }

    /**
     * Fits the values of one method version, in any order.
     *
     * @throws IllegalArgumentException for values of different method versions or several of one time
     */
    public static ShortTrend of(List<DatedValue> values) {
        List<DatedValue> ordered = values.stream()
                .sorted(Comparator.comparingDouble(DatedValue::time))
                .toList();
        if (ordered.stream().map(DatedValue::methodVersion).distinct().count() > 1) {
            throw new IllegalArgumentException("values of different method versions cannot make a trend");
        }
        if (ordered.stream().mapToDouble(DatedValue::time).distinct().count() < ordered.size()) {
            throw new IllegalArgumentException("there is more than one value of one time");
        }
        if (ordered.size() < 2) {
            return new ShortTrend(ordered.size(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        List<Observation> series =
                ordered.stream().map(v -> new Observation(v.time(), v.value())).toList();
        boolean stated = ordered.stream().allMatch(value -> value.standardError() > 0);
        return new ShortTrend(
                ordered.size(),
                Optional.of(ScatterLine.through(series)),
                stated ? Optional.of(WeightedLine.through(ordered)) : Optional.empty(),
                ordered.size() >= FEWEST_FOR_RANKS ? ranks(series) : Optional.empty());
    }

    private static Optional<MannKendall.Result.Tested> ranks(List<Observation> series) {
        return MannKendall.test(series, 0.95) instanceof MannKendall.Result.Tested tested
                ? Optional.of(tested)
                : Optional.empty();
    }

    /** Whether the values rise: by the stated errors if there are, otherwise by their scatter. */
    public Outcome rising() {
        return fromStatedErrors
                .map(line -> rising(line.interval()))
                .or(() -> fromScatter.map(ScatterLine::rising))
                .orElse(Outcome.INSUFFICIENT_DATA);
    }

    static Outcome rising(Interval slope) {
        if (slope.lower() > 0) {
            return Outcome.MET;
        }
        return slope.upper() < 0 ? Outcome.NOT_MET : Outcome.UNDETERMINED;
    }
}
