package nl.natuurpeil.trend.shortseries;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.natuurpeil.trend.Interval;
import nl.natuurpeil.trend.numeric.Distributions;

/**
 * Areas of classes from a map and a stratified sample of what is really there (Olofsson et al. 2014, Remote Sensing of
 * Environment 148): a map's pixels are never counted alone, as its errors do not cancel.
 *
 * @param classes area of each class
 * @param overallAccuracy share of the map that is right
 */
public record StratifiedArea(List<ClassArea> classes, double overallAccuracy) {

    private static final double ROUNDED_SHARES = 1e-3;

    public StratifiedArea {
        classes = List.copyOf(classes);
    }

    /**
     * One class.
     *
     * @param share of the total area
     * @param area in the unit of the total area
     */
    public record ClassArea(double share, double shareStandardError, double area, double areaStandardError) {

        /** Two-sided 95% interval of the area. */
        public Interval interval() {
            return Interval.around(area, Distributions.normalQuantile(0.975) * areaStandardError);
        }
    }

    /**
     * Estimates the areas.
     *
     * @param mapShares share of the map in each map class, together one
     * @param samples sample points by map class (row) and true class (column)
     * @throws IllegalArgumentException when the shares do not add up to one, a number is negative, or a map class has fewer
     *     than two points
     */
    public static StratifiedArea estimate(double totalArea, double[] mapShares, int[][] samples) {
        check(totalArea, mapShares, samples);
        double accuracy = 0;
        double[] share = new double[samples[0].length];
        double[] variance = new double[share.length];
        for (int row = 0; row < mapShares.length; row++) {
            int points = Arrays.stream(samples[row]).sum();
            for (int column = 0; column < share.length; column++) {
                double p = (double) samples[row][column] / points;
                share[column] += mapShares[row] * p;
                variance[column] += mapShares[row] * mapShares[row] * p * (1 - p) / (points - 1);
            }
            accuracy += row < share.length ? mapShares[row] * samples[row][row] / points : 0;
        }
        List<ClassArea> classes = new ArrayList<>();
        for (int column = 0; column < share.length; column++) {
            double error = Math.sqrt(variance[column]);
            classes.add(new ClassArea(share[column], error, totalArea * share[column], totalArea * error));
        }
        return new StratifiedArea(classes, accuracy);
    }

    private static void check(double totalArea, double[] mapShares, int[][] samples) {
        require(totalArea > 0 && Double.isFinite(totalArea), "the total area must be positive, not " + totalArea);
        require(
                samples.length == mapShares.length && samples.length > 0,
                "a row of samples for each map class, please");
        require(Arrays.stream(mapShares).allMatch(share -> share >= 0), "a share of the map cannot be negative");
        double sum = Arrays.stream(mapShares).sum();
        require(Math.abs(sum - 1) < ROUNDED_SHARES, "the shares of the map classes add up to " + sum + ", not to 1");
        for (int row = 0; row < samples.length; row++) {
            String name = "map class " + (row + 1);
            require(samples[row].length == samples[0].length, name + " has not as many true classes as the first");
            require(
                    Arrays.stream(samples[row]).allMatch(count -> count >= 0),
                    name + " has a negative number of points");
            require(Arrays.stream(samples[row]).sum() >= 2, name + " has fewer than two sample points");
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
