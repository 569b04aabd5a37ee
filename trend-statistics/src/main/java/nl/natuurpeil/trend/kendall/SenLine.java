package nl.natuurpeil.trend.kendall;

/**
 * A line with the Theil-Sen slope.
 *
 * @param slopes all pairwise slopes
 * @param intercept median of the values less slope times median of the times (Conover 1980)
 * @param medianResidual median of value less slope times time, the other intercept in use
 */
public record SenLine(TheilSen slopes, double intercept, double medianResidual) {

    static SenLine of(TheilSen slopes, double[] times, double[] values) {
        double slope = slopes.slope();
        double[] residuals = new double[values.length];
        for (int i = 0; i < residuals.length; i++) {
            residuals[i] = values[i] - slope * times[i];
        }
        double intercept = TheilSen.median(values) - slope * TheilSen.median(times);
        return new SenLine(slopes, intercept, TheilSen.median(residuals));
    }

    /** Unit of the values per time step. */
    public double slope() {
        return slopes.slope();
    }
}
