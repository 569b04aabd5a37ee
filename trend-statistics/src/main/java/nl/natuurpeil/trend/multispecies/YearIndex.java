package nl.natuurpeil.trend.multispecies;

import nl.natuurpeil.trend.Interval;

/**
 * The indicator of a year.
 *
 * @param log natural logarithm of the indicator
 * @param logError standard deviation of the logarithm
 */
public record YearIndex(int year, double log, double logError) {

    /** The indicator, 100 in the base year. */
    public double value() {
        return StrictMath.exp(log);
    }

    /** Of the indicator, by the delta method. */
    public double standardError() {
        return value() * logError;
    }

    /** 95% interval, symmetric on the logarithmic scale. */
    public Interval interval() {
        return Interval.around(log, 1.96 * logError).exp();
    }
}
