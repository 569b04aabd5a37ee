package nl.natuurpeil.trend.smoothing;

import java.util.Arrays;
import java.util.TreeMap;

/**
 * R's {@code loess(y ~ x, span, degree = 2)} for one predictor as a linear operator: smooth = L y.
 *
 * <p>Like R it fits at the vertices of a tree of cells and joins these by cubic Hermite pieces; the direct form fits at
 * every point. The two differ by up to a tenth of a standard deviation, and published indicators use the first.
 */
public final class Loess {

    private static final double MARGIN = 0.005;
    private static final double CELL = 0.2;
    private static final double ROUNDING = 1e-5;
    private static final int FEWEST_POINTS = 4;

    private final double[] x;
    private final double span;

    private Loess(double[] x, double span) {
        this.x = x;
        this.span = span;
    }

    /** How the surface between fitted points is made. */
    public enum Surface {
        /** Cubic pieces between the vertices of a tree of cells: R's default, and that of published indicators. */
        INTERPOLATE,
        /** A fit at every point. */
        DIRECT
    }

    /** Whether a quadratic can be fitted locally: at least four points in the span. */
    public static boolean feasible(int points, double span) {
        return span > 0 && Math.floor(points * span + ROUNDING) >= FEWEST_POINTS;
    }

    /**
     * The operator L at strictly increasing {@code x}: row i holds the weights of all y in the smooth at x[i].
     *
     * @throws IllegalArgumentException when the span holds fewer than four points or x does not increase
     */
    public static double[][] operator(double[] x, double span, Surface surface) {
        if (!feasible(x.length, span)) {
            throw new IllegalArgumentException("span " + span + " of " + x.length + " points is too short");
        }
        for (int i = 1; i < x.length; i++) {
            if (!(x[i] > x[i - 1])) {
                throw new IllegalArgumentException("x must increase");
            }
        }
        Loess loess = new Loess(x.clone(), span);
        return switch (surface) {
            case DIRECT -> loess.direct();
            case INTERPOLATE -> loess.interpolated();
        };
    }

    private double[][] direct() {
        LocalQuadratic local = new LocalQuadratic(x, span);
        return Arrays.stream(x).mapToObj(at -> local.at(at).value()).toArray(double[][]::new);
    }

    private double[][] interpolated() {
        TreeMap<Double, LocalQuadratic.Weights> vertices = new TreeMap<>();
        LocalQuadratic local = new LocalQuadratic(x, span);
        double margin = MARGIN * (x[x.length - 1] - x[0]);
        vertices.put(x[0] - margin, local.at(x[0] - margin));
        vertices.put(x[x.length - 1] + margin, local.at(x[x.length - 1] + margin));
        cut(1, x.length, local, vertices);
        double[][] operator = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            var below = vertices.floorEntry(x[i]);
            var above = vertices.higherEntry(x[i]);
            operator[i] = hermite(x[i], below.getKey(), below.getValue(), above.getKey(), above.getValue());
        }
        return operator;
    }

    /** Cuts the cell of points {@code first} to {@code last} (from one) at its middle point while it holds too many. */
    private void cut(int first, int last, LocalQuadratic local, TreeMap<Double, LocalQuadratic.Weights> vertices) {
        int most = (int) Math.floor(x.length * span * CELL);
        if (last - first + 1 > most && last > first) {
            int middle = (first + last) / 2;
            double at = x[middle - 1];
            vertices.computeIfAbsent(at, local::at);
            cut(first, middle, local, vertices);
            cut(middle + 1, last, local, vertices);
        }
    }

    private static double[] hermite(
            double at, double from, LocalQuadratic.Weights left, double upto, LocalQuadratic.Weights right) {
        double h = upto - from;
        double u = (at - from) / h;
        double v = 1 - u;
        double leftValue = v * v * (1 + 2 * u);
        double rightValue = u * u * (1 + 2 * v);
        double leftSlope = u * v * v * h;
        double rightSlope = -u * u * v * h;
        double[] row = new double[left.value().length];
        for (int j = 0; j < row.length; j++) {
            row[j] = leftValue * left.value()[j]
                    + rightValue * right.value()[j]
                    + leftSlope * left.slope()[j]
                    + rightSlope * right.slope()[j];
        }
        return row;
    }
}
