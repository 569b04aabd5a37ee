package nl.natuurpeil.trend;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Estimates with their full covariance matrix, such as yearly totals; immutable, arrays are copied in and out. */
public final class CorrelatedEstimates {

    private final double[] values;
    private final double[][] covariance;

    /** Copies both arrays; {@code covariance} is square, as long as {@code values} and symmetric. */
    public CorrelatedEstimates(double[] values, double[][] covariance) {
        this.values = values.clone();
        this.covariance = copy(covariance);
    }

    /** Number of estimates. */
    public int size() {
        return values.length;
    }

    /** Estimate {@code i}, counted from zero. */
    public double value(int i) {
        return values[i];
    }

    /** In the squared unit of the estimates. */
    public double covariance(int i, int j) {
        return covariance[i][j];
    }

    /** Square root of the variance; a variance below zero by rounding counts as zero. */
    public double standardError(int i) {
        return Math.sqrt(Math.max(covariance[i][i], 0));
    }

    public double[] values() {
        return values.clone();
    }

    public double[] standardErrors() {
        double[] errors = new double[values.length];
        for (int i = 0; i < errors.length; i++) {
            errors[i] = standardError(i);
        }
        return errors;
    }

    public double[][] covariance() {
        return copy(covariance);
    }

    /** Equal to the last bit. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CorrelatedEstimates that
                && Arrays.equals(values, that.values)
                && Arrays.deepEquals(covariance, that.covariance);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + Arrays.deepHashCode(covariance);
    }

    private static double[][] copy(double[][] matrix) {
        double[][] copy = new double[matrix.length][];
        for (int i = 0; i < matrix.length; i++) {
            copy[i] = matrix[i].clone();
        }
        return copy;
    }
}
