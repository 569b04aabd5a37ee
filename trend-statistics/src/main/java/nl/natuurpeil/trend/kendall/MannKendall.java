package nl.natuurpeil.trend.kendall;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.natuurpeil.trend.Fault;
import nl.natuurpeil.trend.Interval;
import nl.natuurpeil.trend.Observation;

/** The Mann-Kendall test for a monotonic trend with the Theil-Sen slope; several values of one time are ties. */
public final class MannKendall {

    private static final int FEWEST_VALUES = 3;

    private MannKendall() {}

    /** The outcome. */
    public sealed interface Result {

        /**
         * A tested series.
         *
         * @param exactP two-sided, for at most ten untied values
         * @param tauB empty when the values do not vary
         * @param interval of the slope at {@code level} (Gilbert), empty for too few values
         */
        record Tested(
                KendallScore score,
                OptionalDouble exactP,
                OptionalDouble tauB,
                SenLine line,
                double level,
                Optional<Interval> interval)
                implements Result {

            /** Exact p-value if there is one, otherwise by the normal approximation. */
            public double p() {
                return exactP.orElse(score.p());
            }
        }

        /** Too few values, or one that is not finite. */
        record NotTested(Fault fault) implements Result {}
    }

    /**
     * Tests a series in any order.
     *
     * @param level of the interval, between 0 and 1, normally 0.95
     */
    public static Result test(List<Observation> series, double level) {
        Optional<Fault> fault = SeriesChecks.check(series, FEWEST_VALUES, level);
        if (fault.isPresent()) {
            return new Result.NotTested(fault.get());
        }
        List<Observation> ordered = series.stream()
                .sorted(Comparator.comparingDouble(Observation::time).thenComparingDouble(Observation::value))
                .toList();
        double[] times = ordered.stream().mapToDouble(Observation::time).toArray();
        double[] values = ordered.stream().mapToDouble(Observation::value).toArray();
        return test(times, values, level);
    }

    private static Result test(double[] times, double[] values, double level) {
        KendallScore score = KendallScore.of(times, values);
        TheilSen slopes = TheilSen.of(new double[][] {times}, new double[][] {values});
        double tauB = KendallScore.tauB(times, values);
        boolean exact = !score.tied() && score.n() <= ExactKendall.MOST_VALUES;
        return new Result.Tested(
                score,
                exact ? OptionalDouble.of(ExactKendall.p(score.n(), score.score())) : OptionalDouble.empty(),
                Double.isFinite(tauB) ? OptionalDouble.of(tauB) : OptionalDouble.empty(),
                SenLine.of(slopes, times, values),
                level,
                slopes.interval(score.variance(), level));
    }
}
