package nl.natuurpeil.trend.numeric;

/** Quadratic forms over plain arrays. */
public final class Quadratic {

    private Quadratic() {}

    /** {@code a M a'} for a matrix {@code a} of rows: the covariance of linear combinations. */
    public static double[][] sandwich(double[][] a, double[][] m) {
        int rows = a.length;
        double[][] result = new double[rows][rows];
        for (int i = 0; i < rows; i++) {
            double[] left = times(a[i], m);
            for (int j = 0; j <= i; j++) {
                double sum = dot(left, a[j]);
                result[i][j] = sum;
                result[j][i] = sum;
            }
        }
        return result;
    }

    /** The row vector {@code v M}. */
    public static double[] times(double[] v, double[][] m) {
        double[] result = new double[m.length == 0 ? 0 : m[0].length];
        for (int k = 0; k < v.length; k++) {
            double factor = v[k];
            if (factor != 0) {
                double[] row = m[k];
                for (int j = 0; j < result.length; j++) {
                    result[j] += factor * row[j];
                }
            }
        }
        return result;
    }

    public static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Adds {@code addend} to {@code target}, entry by entry. */
    public static void add(double[][] target, double[][] addend) {
        for (int i = 0; i < target.length; i++) {
            for (int j = 0; j < target[i].length; j++) {
                target[i][j] += addend[i][j];
            }
        }
    }
}
