package nl.natuurpeil.trend.multispecies;

import java.util.List;
import java.util.Optional;
import nl.natuurpeil.trend.ClassifiedSlope;
import nl.natuurpeil.trend.Coefficient;
import nl.natuurpeil.trend.IntervalRule;

/**
 * Straight lines through the logarithms of the indicator, with errors in closed form: the yearly errors count as
 * independent, as in the CBS tool.
 *
 * @param last over the last years asked for
 * @param split before and after the changepoint, if there is one
 */
public record LinearTrends(Stretch all, Stretch last, Optional<Break> split) {

    /** A line over years {@code from} to {@code upto}, both included; slope of the logarithm per year. */
    public record Stretch(int from, int upto, Coefficient slope) {

        /** The class by the published rule. */
        public ClassifiedSlope classified() {
            return ClassifiedSlope.of(slope.value(), slope.standardError(), upto - from - 1, IntervalRule.TRIM3);
        }
    }

    /**
     * Lines on both sides of a changepoint.
     *
     * @param change slope after less slope before; the changepoint year is in both, which its error allows for
     */
    public record Break(Stretch before, Stretch after, Coefficient change) {

        /** {@code p<0.01}, {@code p<0.05} or {@code n.s.}, by 2.58 and 1.96 standard deviations. */
        public String significance() {
            double deviations = Math.abs(change.value()) / change.standardError();
            if (deviations > 2.58) {
                return "p<0.01";
            }
            return deviations > 1.96 ? "p<0.05" : "n.s.";
        }
    }

    static LinearTrends of(List<YearIndex> years, MsiOptions options) {
        int n = years.size();
        Optional<Break> atChangepoint = options.changepoint().isPresent()
                ? Optional.of(breakAt(
                        years,
                        options.changepoint().getAsInt() - years.getFirst().year()))
                : Optional.empty();
        int lastYears = Math.min(options.lastYears(), n);
        return new LinearTrends(stretch(years, 0, n - 1), stretch(years, n - lastYears, n - 1), atChangepoint);
    }

    private static Break breakAt(List<YearIndex> years, int position) {
        int last = years.size() - 1;
        double[] before = weights(years.size(), 0, position);
        double[] after = weights(years.size(), position, last);
        double[] difference = new double[years.size()];
        for (int y = 0; y < difference.length; y++) {
            difference[y] = after[y] - before[y];
        }
        return new Break(stretch(years, 0, position), stretch(years, position, last), combination(years, difference));
    }

    private static Stretch stretch(List<YearIndex> years, int first, int last) {
        return new Stretch(
                years.get(first).year(),
                years.get(last).year(),
                combination(years, weights(years.size(), first, last)));
    }

    /** Weights of the yearly logarithms in the slope over positions {@code first} to {@code last}. */
    private static double[] weights(int n, int first, int last) {
        int points = last - first + 1;
        double squares = points * ((double) points * points - 1) / 12;
        double[] weights = new double[n];
        for (int y = first; y <= last; y++) {
            weights[y] = (y - (first + last) / 2.0) / squares;
        }
        return weights;
    }

    /** A sum of weighted yearly logarithms with its standard deviation. */
    static Coefficient combination(List<YearIndex> years, double[] weights) {
        double sum = 0;
        double variance = 0;
        for (int y = 0; y < weights.length; y++) {
            sum += weights[y] * years.get(y).log();
            double error = weights[y] * years.get(y).logError();
            variance += error * error;
        }
        return new Coefficient(sum, Math.sqrt(variance));
    }
}
