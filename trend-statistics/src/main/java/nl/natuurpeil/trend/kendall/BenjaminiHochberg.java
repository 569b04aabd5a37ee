package nl.natuurpeil.trend.kendall;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Adjusts the p-values of many series for the false discovery rate (Benjamini and Hochberg 1995), in the order given. */
public final class BenjaminiHochberg {

    private BenjaminiHochberg() {}

    /**
     * Adjusted p-values; a series counts as a trend when its adjusted value is at most the rate of false discoveries
     * allowed.
     *
     * @throws IllegalArgumentException when a value is no probability
     */
    public static double[] adjust(double[] pValues) {
        for (double p : pValues) {
            if (!(p >= 0 && p <= 1)) {
                throw new IllegalArgumentException("not a probability: " + p);
            }
        }
        int m = pValues.length;
        int[] falling = IntStream.range(0, m)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> pValues[i]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = pValues.clone();
        double smallest = 1;
        for (int k = 0; k < m; k++) {
            smallest = Math.min(smallest, (double) m / (m - k) * pValues[falling[k]]);
            adjusted[falling[k]] = smallest;
        }
        return adjusted;
    }

    /** Which series show a trend at a false discovery rate. */
    public static boolean[] discoveries(double[] pValues, double rate) {
        double[] adjusted = adjust(pValues);
        boolean[] found = new boolean[adjusted.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = adjusted[i] <= rate;
        }
        return found;
    }
}
