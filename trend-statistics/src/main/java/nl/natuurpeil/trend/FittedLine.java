package nl.natuurpeil.trend;

import java.util.List;

/**
 * An ordinary least squares line through {@code (meanTime, meanValue)}; centred, so that years near 2000 cost no digits.
 *
 * @param n number of points
 * @param meanTime in the unit of the times
 * @param meanValue in the unit of the values
 * @param slope unit of the values per time step
 * @param slopeStandardError from the residuals with n - 2 degrees of freedom
 */
public record FittedLine(int n, double meanTime, double meanValue, double slope, double slopeStandardError) {

    /** Fits the line; two points leave its slope without an error, and points of one time give no number. */
    public static FittedLine through(List<Observation> points) {
        int n = points.size();
        double meanTime = points.stream().mapToDouble(Observation::time).sum() / n;
        double meanValue = points.stream().mapToDouble(Observation::value).sum() / n;
        double timeSquares = 0;
        double crossProducts = 0;
        for (Observation point : points) {
            double deviation = point.time() - meanTime;
            timeSquares += deviation * deviation;
            crossProducts += deviation * (point.value() - meanValue);
        }
        double slope = crossProducts / timeSquares;
        double residualSquares = 0;
        for (Observation point : points) {
            double residual = point.value() - meanValue - slope * (point.time() - meanTime);
            residualSquares += residual * residual;
        }
        return new FittedLine(n, meanTime, meanValue, slope, Math.sqrt(residualSquares / (n - 2) / timeSquares));
    }

    /** The height of the line at {@code time}. */
    public double at(double time) {
        return meanValue + slope * (time - meanTime);
    }

    /** The height at time zero. */
    public double intercept() {
        return at(0);
    }

    /** Points less two. */
    public int degreesOfFreedom() {
        return n - 2;
    }
}
