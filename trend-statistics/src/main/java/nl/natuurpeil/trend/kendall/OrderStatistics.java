package nl.natuurpeil.trend.kendall;

import java.util.Arrays;
import org.hipparchus.util.KthSelector;

/** Numbers by rank, found by selection: a few ranks of many slopes do not need all of them sorted. */
final class OrderStatistics {

    private static final KthSelector SELECTOR = new KthSelector();

    /** How many pivots of earlier selections are kept for later ones. */
    private static final int KEPT = 512;

    private final double[] numbers;
    private final int[] pivots = new int[KEPT];

    /** Copies the numbers, none of which may be NaN. */
    OrderStatistics(double[] numbers) {
        this.numbers = numbers.clone();
        Arrays.fill(pivots, -1);
    }

    int size() {
        return numbers.length;
    }

    double median() {
        int n = numbers.length;
        return n % 2 == 1 ? at(n / 2) : 0.5 * (at(n / 2 - 1) + at(n / 2));
    }

    /** The number at a rank from one on; a rank between two lies between their numbers. */
    double atRank(double rank) {
        int below = (int) Math.floor(rank);
        double share = rank - below;
        double value = at(below - 1);
        return share == 0 ? value : value + share * (at(below) - value);
    }

    /** The number with {@code position} numbers before it in order. */
    private synchronized double at(int position) {
        return SELECTOR.select(numbers, pivots, position);
    }
}
