package nl.natuurpeil.trend.kendall;

import java.util.Arrays;
import java.util.SortedSet;
import nl.natuurpeil.trend.numeric.Quadratic;

/**
 * The covariance between the Kendall scores of seasons (Hirsch and Slack 1984): rank correlation of the seasons over the
 * years, missing years at the middle rank.
 */
final class SeasonCovariance {

    private SeasonCovariance() {}

    /** Twice the sum over pairs of seasons; {@code times} and {@code values} hold the years of each season. */
    static double sum(SortedSet<Integer> years, double[][] times, double[][] values) {
        double[] axis = years.stream().mapToDouble(Integer::doubleValue).toArray();
        int seasons = times.length;
        int[][] signs = new int[seasons][];
        double[][] ranks = new double[seasons][];
        for (int s = 0; s < seasons; s++) {
            double[] grid = onAxis(axis, times[s], values[s]);
            signs[s] = signs(grid);
            ranks[s] = ranks(grid, times[s].length);
        }
        double sum = 0;
        for (int g = 0; g < seasons; g++) {
            for (int h = g + 1; h < seasons; h++) {
                double sizes = (times[g].length + 1.0) * (times[h].length + 1.0);
                double products = concordance(signs[g], signs[h]) + 4 * Quadratic.dot(ranks[g], ranks[h]);
                sum += (products - axis.length * sizes) / 3;
            }
        }
        return 2 * sum;
    }

    /** Direction of each pair of years; zero when one is missing, as a comparison with no number is false. */
    private static int[] signs(double[] grid) {
        int n = grid.length;
        int[] signs = new int[n * (n - 1) / 2];
        int pair = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                signs[pair++] = KendallScore.sign(grid[i], grid[j]);
            }
        }
        return signs;
    }

    private static int concordance(int[] first, int[] second) {
        int sum = 0;
        for (int pair = 0; pair < first.length; pair++) {
            sum += first[pair] * second[pair];
        }
        return sum;
    }

    private static double[] onAxis(double[] axis, double[] times, double[] values) {
        double[] grid = new double[axis.length];
        Arrays.fill(grid, Double.NaN);
        for (int k = 0; k < times.length; k++) {
            grid[Arrays.binarySearch(axis, times[k])] = values[k];
        }
        return grid;
    }

    private static double[] ranks(double[] grid, int present) {
        double[] ranks = new double[grid.length];
        for (int i = 0; i < grid.length; i++) {
            double rank = (present + 1) / 2.0;
            if (!Double.isNaN(grid[i])) {
                rank = 0.5;
                for (double other : grid) {
                    rank += (other < grid[i] ? 0.5 : 0) + (other <= grid[i] ? 0.5 : 0);
                }
            }
            ranks[i] = rank;
        }
        return ranks;
    }
}
