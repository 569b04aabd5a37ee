package nl.natuurpeil.trend.trim;

import java.util.List;
import nl.natuurpeil.trend.CorrelatedEstimates;
import nl.natuurpeil.trend.Interval;
import nl.natuurpeil.trend.numeric.Distributions;
import nl.natuurpeil.trend.numeric.Quadratic;

/**
 * Totals divided by the mean total of the base times.
 *
 * @param base positions of the base times
 * @param formal index with covariance by the delta method; without error in a single base time
 * @param totals the totals themselves
 * @param overdispersion of the counts, at least 1
 */
public record TrimIndex(
        List<Integer> base, CorrelatedEstimates formal, CorrelatedEstimates totals, double overdispersion)
        implements IndexResult {

    static TrimIndex of(CorrelatedEstimates totals, List<Integer> base, double overdispersion) {
        double sum = base.stream().mapToDouble(totals::value).sum();
        double mean = sum / base.size();
        int times = totals.size();
        double[] index = new double[times];
        double[][] gradient = new double[times][times];
        for (int j = 0; j < times; j++) {
            index[j] = totals.value(j) / mean;
            for (int b : base) {
                gradient[j][b] -= totals.value(j) / (mean * sum);
            }
            gradient[j][j] += 1 / mean;
        }
        double[][] covariance = Quadratic.sandwich(gradient, totals.covariance());
        CorrelatedEstimates formal = new CorrelatedEstimates(index, covariance);
        return new TrimIndex(List.copyOf(base), formal, totals, Math.max(1, overdispersion));
    }

    /** Standard errors of the totals on the scale of the index: not zero in the base year. */
    public double[] scaledStandardErrors() {
        double mean = base.stream().mapToDouble(totals::value).sum() / base.size();
        double[] errors = totals.standardErrors();
        for (int j = 0; j < errors.length; j++) {
            errors[j] /= mean;
        }
        return errors;
    }

    /**
     * Interval of the index at position {@code j}: the standard error stretched to both sides as the quantiles of an
     * overdispersed Poisson (gamma) total are (rtrim vignette "rtrim confidence intervals").
     */
    public Interval interval(int j, double level) {
        double total = totals.value(j);
        double error = formal.standardError(j);
        double tail = (1 - level) / 2;
        if (error == 0 || !(total > 0)) {
            return new Interval(formal.value(j), formal.value(j));
        }
        double spread = Math.sqrt(overdispersion * total);
        double below = total - Distributions.gammaQuantile(tail, total / overdispersion, overdispersion);
        double above = Distributions.gammaQuantile(1 - tail, total / overdispersion, overdispersion) - total;
        return new Interval(formal.value(j) - below / spread * error, formal.value(j) + above / spread * error);
    }
}
