package nl.natuurpeil.trend.smoothing;

import java.util.Arrays;

/**
 * Cleveland's robust locally linear smoother as R's {@code lowess(x, y, f, iter, delta = 0)}.
 *
 * <p>A local line with tricube weights, then {@code iterations} rounds in which points far from the smooth lose weight.
 */
public final class Lowess {

    private static final double NEAR = 0.001;
    private static final double FAR = 0.999;
    private static final double NO_SPREAD = 1e-7;

    private final double[] x;
    private final double[] y;
    private final int inSpan;
    private final double[] robustness;

    private Lowess(double[] x, double[] y, double share) {
        this.x = x;
        this.y = y;
        this.inSpan = Math.max(2, Math.min(x.length, (int) (share * x.length + 1e-7)));
        this.robustness = new double[x.length];
        Arrays.fill(robustness, 1);
    }

    /**
     * The smooth at each x, in the order given.
     *
     * @param x not decreasing
     * @param share of the points that each local line sees
     * @param iterations of robustness; zero for plain least squares
     * @throws IllegalArgumentException when there are not as many y as x
     */
    public static double[] smooth(double[] x, double[] y, double share, int iterations) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("as many times as values, please");
        }
        if (x.length < 2) {
            return y.clone();
        }
        return new Lowess(x.clone(), y.clone(), share).smooth(iterations);
    }

    private double[] smooth(int iterations) {
        double[] smooth = sweep();
        for (int round = 0; round < iterations && reweigh(smooth); round++) {
            smooth = sweep();
        }
        return smooth;
    }

    private double[] sweep() {
        double[] smooth = new double[x.length];
        int left = 0;
        int right = inSpan - 1;
        for (int i = 0; i < x.length; i++) {
            if (i > 0 && x[i] == x[i - 1]) {
                smooth[i] = smooth[i - 1];
                continue;
            }
            while (right < x.length - 1 && x[i] - x[left] > x[right + 1] - x[i]) {
                left++;
                right++;
            }
            smooth[i] = localLine(i, left, right);
        }
        return smooth;
    }

    private double localLine(int i, int left, int right) {
        double reach = Math.max(x[i] - x[left], x[right] - x[i]);
        double[] weights = new double[x.length];
        int last = weigh(i, left, reach, weights);
        double sum = 0;
        for (int j = left; j <= last; j++) {
            sum += weights[j];
        }
        if (sum <= 0) {
            return y[i];
        }
        for (int j = left; j <= last; j++) {
            weights[j] /= sum;
        }
        if (reach > 0) {
            tilt(i, left, last, weights);
        }
        double value = 0;
        for (int j = left; j <= last; j++) {
            value += weights[j] * y[j];
        }
        return value;
    }

    /** Fills the weights of the points about i and returns the last that may have one. */
    private int weigh(int i, int left, double reach, double[] weights) {
        int j = left;
        for (; j < x.length; j++) {
            double distance = Math.abs(x[j] - x[i]);
            if (distance <= FAR * reach) {
                double share = distance / reach;
                double cube = 1 - share * share * share;
                weights[j] = (distance <= NEAR * reach ? 1 : cube * cube * cube) * robustness[j];
            } else if (x[j] > x[i]) {
                break;
            }
        }
        return j - 1;
    }

    /** Turns the weights of a local mean into those of a local line, unless the points are too close together. */
    private void tilt(int i, int left, int last, double[] weights) {
        double centre = 0;
        for (int j = left; j <= last; j++) {
            centre += weights[j] * x[j];
        }
        double squares = 0;
        for (int j = left; j <= last; j++) {
            squares += weights[j] * (x[j] - centre) * (x[j] - centre);
        }
        if (Math.sqrt(squares) > NEAR * (x[x.length - 1] - x[0])) {
            double slope = (x[i] - centre) / squares;
            for (int j = left; j <= last; j++) {
                weights[j] *= slope * (x[j] - centre) + 1;
            }
        }
    }

    /** Bisquare weights by distance to the smooth; false when there is hardly any. */
    private boolean reweigh(double[] smooth) {
        int n = x.length;
        double[] distances = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            distances[i] = Math.abs(y[i] - smooth[i]);
            sum += distances[i];
        }
        double[] sorted = distances.clone();
        Arrays.sort(sorted);
        double sixMedians = 3 * (sorted[n / 2] + sorted[n - 1 - n / 2]);
        if (sixMedians < NO_SPREAD * sum / n) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            double share = distances[i] / sixMedians;
            double bisquare = 1 - share * share;
            robustness[i] = distances[i] <= NEAR * sixMedians ? 1 : share <= FAR ? bisquare * bisquare : 0;
        }
        return true;
    }
}
