package nl.natuurpeil.trend.shortseries;

import java.util.ArrayList;
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
     * @throws IllegalArgumentException when shares and samples do not fit, or a map class has fewer than two points
     */
    public static StratifiedArea estimate(double totalArea, double[] mapShares, int[][] samples) {
        int k = mapShares.length;
        if (samples.length != k) {
            throw new IllegalArgumentException("a row of samples for each map class, please");
        }
        double accuracy = 0;
        double[] share = new double[samples[0].length];
        double[] variance = new double[share.length];
        for (int row = 0; row < k; row++) {
            int points = 0;
            for (int count : samples[row]) {
                points += count;
            }
            if (points < 2 || samples[row].length != share.length) {
                throw new IllegalArgumentException("map class " + (row + 1) + " has fewer than two sample points");
            }
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
}
