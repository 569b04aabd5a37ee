package nl.natuurpeil.trend.trim;

import java.util.Arrays;
import nl.natuurpeil.trend.CorrelatedEstimates;
import nl.natuurpeil.trend.numeric.Quadratic;

/**
 * Model 3 rewritten as a straight line and departures from it: {@code b* = sum d_j gamma_j / sum d_j^2} with
 * {@code d_j = j - mean}, and {@code gamma*_j = gamma_j - mean(gamma) - d_j b*} (rtrim report, section 2.2).
 *
 * @param slope of the line through the logarithms, per time step
 * @param slopeStandardError its standard error
 * @param deviations per time, with covariance
 */
public record LinearDeviations(double slope, double slopeStandardError, CorrelatedEstimates deviations) {

    /** From the effects gamma of all times, the first being zero. */
    static LinearDeviations of(CorrelatedEstimates effects) {
        int times = effects.size();
        double[] slope = slope(times);
        double[][] rows = deviations(times);
        double[] values = effects.values();
        double[][] covariance = effects.covariance();
        double[] deviations = Arrays.stream(rows)
                .mapToDouble(row -> Quadratic.dot(row, values))
                .toArray();
        double variance = Quadratic.dot(Quadratic.times(slope, covariance), slope);
        return new LinearDeviations(
                Quadratic.dot(slope, values),
                Math.sqrt(variance),
                new CorrelatedEstimates(deviations, Quadratic.sandwich(rows, covariance)));
    }

    private static double[] slope(int times) {
        double[] weights = new double[times];
        double squares = times * (times * (double) times - 1) / 12;
        for (int j = 0; j < times; j++) {
            weights[j] = (j - (times - 1) / 2.0) / squares;
        }
        return weights;
    }

    /** Row j holds the weights of the time effects in the departure of time j. */
    static double[][] deviations(int times) {
        double[] slope = slope(times);
        double[][] rows = new double[times][times];
        for (int j = 0; j < times; j++) {
            double distance = j - (times - 1) / 2.0;
            for (int i = 0; i < times; i++) {
                rows[j][i] = (i == j ? 1 : 0) - 1.0 / times - distance * slope[i];
            }
        }
        return rows;
    }
}
