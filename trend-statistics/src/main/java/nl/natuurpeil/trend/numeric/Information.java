package nl.natuurpeil.trend.numeric;

import java.util.Optional;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.jspecify.annotations.Nullable;

/**
 * A Fisher information matrix, to solve with and to invert into a covariance.
 *
 * <p>It is scaled to about a unit diagonal before Cholesky decomposition, so that the test for singularity does not depend on
 * the size of the counts.
 */
public final class Information {

    /** Smallest pivot of the scaled matrix: below it a parameter is a combination of the others. */
    private static final double SINGULAR = 1e-11;

    private static final double SYMMETRY = 1e-6;

    private final double[] scale;
    private final @Nullable CholeskyDecomposition decomposition;

    private Information(double[] scale, @Nullable CholeskyDecomposition decomposition) {
        this.scale = scale;
        this.decomposition = decomposition;
    }

    /** Decomposes a symmetric matrix; empty when a parameter cannot be estimated. */
    public static Optional<Information> of(double[][] matrix) {
        double[] diagonal = new double[matrix.length];
        for (int i = 0; i < diagonal.length; i++) {
            diagonal[i] = matrix[i][i];
        }
        return of(matrix, diagonal);
    }

    /**
     * Decomposes a symmetric matrix that is what other parameters left of something larger.
     *
     * @param whole the diagonal before: what is left of it may be rounding alone, and then a parameter cannot be estimated
     */
    public static Optional<Information> of(double[][] matrix, double[] whole) {
        int p = matrix.length;
        if (p == 0) {
            return Optional.of(new Information(new double[0], null));
        }
        double[] scale = new double[p];
        for (int i = 0; i < p; i++) {
            if (!(matrix[i][i] > 0) || Double.isInfinite(matrix[i][i]) || !(whole[i] > 0)) {
                return Optional.empty();
            }
            scale[i] = 1 / Math.sqrt(whole[i]);
        }
        double[][] scaled = new double[p][p];
        for (int i = 0; i < p; i++) {
            for (int j = 0; j <= i; j++) {
                // Rounding alone may part two entries that are zero, which the decomposition would refuse.
                double entry = 0.5 * (matrix[i][j] + matrix[j][i]) * scale[i] * scale[j];
                scaled[i][j] = entry;
                scaled[j][i] = entry;
            }
        }
        try {
            RealMatrix unit = new Array2DRowRealMatrix(scaled, false);
            return Optional.of(new Information(scale, new CholeskyDecomposition(unit, SYMMETRY, SINGULAR)));
        } catch (MathRuntimeException notPositiveDefinite) {
            return Optional.empty();
        }
    }

    /** The solution x of {@code information · x = score}. */
    public double[] solve(double[] score) {
        if (decomposition == null) {
            return new double[0];
        }
        double[] scaled = new double[score.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = score[i] * scale[i];
        }
        double[] solution = decomposition
                .getSolver()
                .solve(new ArrayRealVector(scaled, false))
                .toArray();
        for (int i = 0; i < solution.length; i++) {
            solution[i] *= scale[i];
        }
        return solution;
    }

    /** The inverse, times {@code factor}: a covariance matrix, exactly symmetric. */
    public double[][] covariance(double factor) {
        if (decomposition == null) {
            return new double[0][0];
        }
        double[][] inverse = decomposition.getSolver().getInverse().getData();
        for (int i = 0; i < inverse.length; i++) {
            for (int j = 0; j <= i; j++) {
                double entry = 0.5 * (inverse[i][j] + inverse[j][i]) * scale[i] * scale[j] * factor;
                inverse[i][j] = entry;
                inverse[j][i] = entry;
            }
        }
        return inverse;
    }
}
