package nl.natuurpeil.trend;

import nl.natuurpeil.trend.numeric.Distributions;

/**
 * How a 95% interval of a multiplicative slope is made from a slope {@code b} and its standard error on the log scale.
 *
 * <p>The rules can give different classes for short series, so a result always names the one it used.
 */
public enum IntervalRule {
    /** {@code exp(b) ± 1.96 exp(b) se}: TRIM 3, PECBMS and the CBS multi-species tool; the published rule. */
    TRIM3,
    /** {@code exp(b ± z se)} with the normal quantile. */
    EXP_NORMAL,
    /** {@code exp(b ± t se)} with Student's t for the degrees of freedom of the line: rtrim. */
    EXP_T;

    private static final double TRIM3_MULTIPLIER = 1.96;
    private static final double UPPER_TAIL = 0.975;

    /**
     * The interval on the multiplicative scale.
     *
     * @param logSlope slope of the natural logarithm per time step
     * @param logStandardError its standard error
     * @param degreesOfFreedom of the fitted line, number of points less two; only {@link #EXP_T} uses it
     */
    public Interval interval(double logSlope, double logStandardError, int degreesOfFreedom) {
        return switch (this) {
            case TRIM3 -> {
                double slope = StrictMath.exp(logSlope);
                yield Interval.around(slope, TRIM3_MULTIPLIER * slope * logStandardError);
            }
            case EXP_NORMAL ->
                Interval.around(logSlope, Distributions.normalQuantile(UPPER_TAIL) * logStandardError)
                        .exp();
            case EXP_T ->
                Interval.around(
                                logSlope,
                                Distributions.studentQuantile(UPPER_TAIL, degreesOfFreedom) * logStandardError)
                        .exp();
        };
    }
}
