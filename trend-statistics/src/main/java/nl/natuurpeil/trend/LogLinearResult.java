package nl.natuurpeil.trend;

/** The outcome of {@link LogLinearTrend}: a classified rate of change, or the reason there is none. */
public sealed interface LogLinearResult {

    /**
     * A trend that could be estimated.
     *
     * @param trend factor per time step with its interval and class
     * @param logLine the line through the natural logarithms of the values
     */
    record Estimated(ClassifiedSlope trend, FittedLine logLine) implements LogLinearResult {

        /** Number of values used. */
        public int n() {
            return logLine.n();
        }

        /** Factor per time step; 1.02 is an increase of two percent. */
        public double slope() {
            return trend.slope();
        }

        /** Standard error of {@link #slope()}. */
        public double standardError() {
            return trend.standardError();
        }

        public double lower() {
            return trend.interval().lower();
        }

        public double upper() {
            return trend.interval().upper();
        }

        public IntervalRule rule() {
            return trend.rule();
        }

        public TrendClass trendClass() {
            return trend.trendClass();
        }

        /** The value the fitted line gives at {@code time}, in the unit of the series; also beyond the data. */
        public double predict(double time) {
            return StrictMath.exp(logLine.at(time));
        }
    }

    /**
     * No trend could be estimated.
     *
     * @param code stable: {@code too-few-points}, {@code not-finite}, {@code not-positive} or {@code duplicate-time}
     */
    record NotEstimated(String code, String message) implements LogLinearResult {}
}
