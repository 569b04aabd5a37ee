package nl.natuurpeil.trend;

/**
 * A multiplicative slope per time step with the interval that decided its class; a verdict never travels without them.
 *
 * @param slope factor per time step, 1 is no change
 * @param standardError of {@code slope}, by the delta method
 * @param interval 95% interval by {@code rule}
 */
public record ClassifiedSlope(
        double slope, double standardError, Interval interval, IntervalRule rule, TrendClass trendClass) {

    /** Classifies a slope of the natural logarithm with its standard error. */
    public static ClassifiedSlope of(
            double logSlope, double logStandardError, int degreesOfFreedom, IntervalRule rule) {
        double slope = StrictMath.exp(logSlope);
        Interval interval = rule.interval(logSlope, logStandardError, degreesOfFreedom);
        TrendClass trendClass = TrendClass.of(interval.lower(), interval.upper());
        return new ClassifiedSlope(slope, slope * logStandardError, interval, rule, trendClass);
    }
}
