package nl.natuurpeil.trend.trim;

import nl.natuurpeil.trend.CorrelatedEstimates;
import nl.natuurpeil.trend.Interval;
import nl.natuurpeil.trend.numeric.Distributions;

/** Interval of a total as a gamma variable with the same mean and variance: it cannot fall below zero. */
public final class GammaInterval {

    private GammaInterval() {}

    /** The interval that holds total {@code j} with probability {@code level}; the total itself if it has no error. */
    public static Interval of(CorrelatedEstimates totals, int j, double level) {
        double total = totals.value(j);
        double variance = Math.max(totals.covariance(j, j), 0);
        if (!(total > 0) || variance == 0) {
            return new Interval(total, total);
        }
        double shape = total * total / variance;
        double scale = variance / total;
        double tail = (1 - level) / 2;
        return new Interval(
                Distributions.gammaQuantile(tail, shape, scale), Distributions.gammaQuantile(1 - tail, shape, scale));
    }
}
