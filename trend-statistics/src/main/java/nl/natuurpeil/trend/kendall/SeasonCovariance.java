package nl.natuurpeil.trend.kendall;

import java.util.Arrays;
import java.util.SortedSet;

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
        double[][] grid = new double[seasons][];
        double[][] ranks = new double[seasons][];
        for (int s = 0; s < seasons; s++) {
            grid[s] = onAxis(axis, times[s], values[s]);
            ranks[s] = ranks(grid[s], times[s].length);
        }
        double sum = 0;
        for (int g = 0; g < seasons; g++) {
            for (int h = g + 1; h < seasons; h++) {
                sum += covariance(grid, ranks, g, h, (times[g].length + 1.0) * (times[h].length + 1.0));
            }
        }
        return 2 * sum;
    }

    private static double covariance(double[][] grid, double[][] ranks, int g, int h, double sizes) {
        int n = grid[g].length;
        double concordance = 0;
        double rankProducts = 0;
        for (int i = 0; i < n; i++) {
            rankProducts += ranks[g][i] * ranks[h][i];
            double yg = grid[g][i];
            double yh = grid[h][i];
            if (!Double.isNaN(yg) && !Double.isNaN(yh)) {
                for (int j = i + 1; j < n; j++) {
                    double product = (grid[g][j] - yg) * (grid[h][j] - yh);
                    concordance += product > 0 ? 1 : product < 0 ? -1 : 0;
                }
            }
        }
        return (concordance + 4 * rankProducts - n * sizes) / 3;
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
                    rank += other < grid[i] ? 1 : other == grid[i] ? 0.5 : 0;
                }
            }
            ranks[i] = rank;
        }
        return ranks;
    }
}
