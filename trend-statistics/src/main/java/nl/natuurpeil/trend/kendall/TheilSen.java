package nl.natuurpeil.trend.kendall;

import java.util.Arrays;
import java.util.Optional;
import nl.natuurpeil.trend.Interval;
import nl.natuurpeil.trend.numeric.Distributions;

/** The median of the slopes between all pairs of values (Theil 1950, Sen 1968). */
public final class TheilSen {

    private final OrderStatistics slopes;

    private TheilSen(double[] slopes) {
        this.slopes = new OrderStatistics(slopes);
    }

    /** Slopes within each series, pooled; a single series for plain Theil-Sen, a season each for the seasonal slope. */
    static TheilSen of(double[][] times, double[][] values) {
        int most = 0;
        for (double[] series : times) {
            most += series.length * (series.length - 1) / 2;
        }
        double[] slopes = new double[most];
        int count = 0;
        for (int s = 0; s < times.length; s++) {
            double[] x = times[s];
            double[] y = values[s];
            for (int i = 0; i < x.length; i++) {
                for (int j = i + 1; j < x.length; j++) {
                    if (x[j] != x[i]) {
                        slopes[count++] = (y[j] - y[i]) / (x[j] - x[i]);
                    }
                }
            }
        }
        return new TheilSen(count == most ? slopes : Arrays.copyOf(slopes, count));
    }

    /** Number of pairs with different times. */
    public int pairs() {
        return slopes.size();
    }

    /** The slope; there must be a pair. */
    public double slope() {
        return slopes.median();
    }

    /**
     * Gilbert's interval for the slope: ranks C = z sqrt(Var S) apart about the median, with interpolation. Empty when
     * there are too few slopes to reach that far.
     */
    public Optional<Interval> interval(double scoreVariance, double level) {
        double lower = lowerRank(scoreVariance, level);
        double upper = slopes.size() - lower + 1;
        if (lower < 1 || upper > slopes.size()) {
            return scoreVariance == 0 && slopes.size() > 0
                    ? Optional.of(new Interval(slope(), slope()))
                    : Optional.empty();
        }
        return Optional.of(new Interval(slopes.atRank(lower), slopes.atRank(upper)));
    }

    /** The rank (from one, not rounded) of the slope at the lower end of Gilbert's interval. */
    public double lowerRank(double scoreVariance, double level) {
        double reach = Distributions.normalQuantile(0.5 + level / 2) * Math.sqrt(scoreVariance);
        return (slopes.size() - reach) / 2;
    }

    static double median(double[] numbers) {
        return new OrderStatistics(numbers).median();
    }
}
