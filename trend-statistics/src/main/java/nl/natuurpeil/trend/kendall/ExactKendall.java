package nl.natuurpeil.trend.kendall;

/** The exact distribution of Kendall's score for few untied values, by counting permutations by inversions. */
final class ExactKendall {

    /** Up to here the exact p-value is given. */
    static final int MOST_VALUES = 10;

    private ExactKendall() {}

    /** Probability of a score at least as far from zero, if there is no trend. */
    static double p(int n, long score) {
        int pairs = n * (n - 1) / 2;
        double[] byInversions = {1};
        for (int size = 2; size <= n; size++) {
            double[] next = new double[byInversions.length + size - 1];
            for (int k = 0; k < byInversions.length; k++) {
                for (int added = 0; added < size; added++) {
                    next[k + added] += byInversions[k] / size;
                }
            }
            byInversions = next;
        }
        double tail = 0;
        for (int inversions = 0; inversions <= pairs; inversions++) {
            if (Math.abs(pairs - 2L * inversions) >= Math.abs(score)) {
                tail += byInversions[inversions];
            }
        }
        return Math.min(1, tail);
    }
}
