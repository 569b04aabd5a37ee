package nl.natuurpeil.trend.trim;

import nl.natuurpeil.trend.numeric.Distributions;

/**
 * Whether parameters differ from zero.
 *
 * @param subject {@code slope}, {@code change-of-slope}, {@code deviations} or {@code covariate}
 * @param label changepoint (as time) or covariate the test is about, empty if there is but one
 * @param statistic W
 */
public record WaldTest(Subject subject, String label, double statistic, int degreesOfFreedom) {

    /** What is tested. */
    public enum Subject {
        /** The one slope of model 2. */
        SLOPE,
        /** The change of slope at a changepoint of model 2. */
        CHANGE_OF_SLOPE,
        /** The departures of model 3 from a straight line. */
        DEVIATIONS,
        /** All effects of a covariate together. */
        COVARIATE
    }

    /** Probability of a statistic at least this large, if the parameters are zero: chi-squared. */
    public double p() {
        return Distributions.chiSquaredUpper(statistic, degreesOfFreedom);
    }
}
