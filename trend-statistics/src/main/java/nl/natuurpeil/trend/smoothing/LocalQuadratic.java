package nl.natuurpeil.trend.smoothing;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;

/** A quadratic fitted to the points around one place, tricube weights falling to zero at the span's furthest point. */
final class LocalQuadratic {

    private static final double ROUNDING = 1e-5;
    private static final double FLAT = 0.001;
    private static final double NEGLIGIBLE = 100 * Math.ulp(1.0);

    private final double[] x;
    private final double span;

    LocalQuadratic(double[] x, double span) {
        this.x = x;
        this.span = span;
    }

    /** Weights of the values in the fitted height and in the fitted slope. */
    record Weights(double[] value, double[] slope) {}

    Weights at(double place) {
        double[] root = rootWeights(place);
        double[][] design = new double[x.length][3];
        for (int i = 0; i < x.length; i++) {
            double distance = x[i] - place;
            design[i][0] = root[i];
            design[i][1] = root[i] * distance;
            design[i][2] = root[i] * distance * distance;
        }
        RealMatrix inverse = pseudoInverse(new Array2DRowRealMatrix(design, false));
        double[] value = inverse.getRow(0);
        double[] slope = inverse.getRow(1);
        for (int i = 0; i < x.length; i++) {
            value[i] *= root[i];
            slope[i] *= root[i];
        }
        return new Weights(value, slope);
    }

    private double[] rootWeights(double place) {
        double[] distances =
                Arrays.stream(x).map(point -> Math.abs(point - place)).toArray();
        double[] sorted = distances.clone();
        Arrays.sort(sorted);
        int inSpan = Math.min(x.length, (int) Math.floor(x.length * span + ROUNDING));
        // R stretches the squared distance when the span is more than all points.
        double reach = sorted[inSpan - 1] * Math.sqrt(Math.max(1, span));
        double[] roots = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double share = distances[i] / reach;
            if (share < 1) {
                double tricube = 1 - share * share * share;
                roots[i] = share <= FLAT ? 1 : Math.sqrt(tricube * tricube * tricube);
            }
        }
        return roots;
    }

    /** Columns are scaled first, as R does, so that the unit of time cannot decide which singular values count. */
    private static RealMatrix pseudoInverse(RealMatrix design) {
        double[] scale = new double[design.getColumnDimension()];
        RealMatrix scaled = design.copy();
        for (int k = 0; k < scale.length; k++) {
            double norm = design.getColumnVector(k).getNorm();
            scale[k] = norm > 0 ? norm : 1;
            scaled.setColumnVector(k, design.getColumnVector(k).mapDivide(scale[k]));
        }
        SingularValueDecomposition svd = new SingularValueDecomposition(scaled);
        double[] values = svd.getSingularValues();
        RealMatrix inverse = new Array2DRowRealMatrix(scale.length, design.getRowDimension());
        for (int k = 0; k < values.length; k++) {
            if (values[k] > NEGLIGIBLE * values[0]) {
                inverse = inverse.add(svd.getV()
                        .getColumnVector(k)
                        .outerProduct(svd.getU().getColumnVector(k))
                        .scalarMultiply(1 / values[k]));
            }
        }
        for (int k = 0; k < scale.length; k++) {
            inverse.setRowVector(k, inverse.getRowVector(k).mapDivide(scale[k]));
        }
        return inverse;
    }
}
