package nl.natuurpeil.trend.kendall;

/** Numbers by rank, found by selection (Hoare 1961): a few ranks of many slopes do not need all of them sorted. */
final class OrderStatistics {

    private final double[] numbers;

    /** Copies the numbers, none of which may be NaN. */
    OrderStatistics(double[] numbers) {
        this.numbers = numbers.clone();
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
        int from = 0;
        int upto = numbers.length - 1;
        while (from < upto) {
            double pivot = middle(numbers[from], numbers[(from + upto) >>> 1], numbers[upto]);
            int i = from;
            int j = upto;
            while (i <= j) {
                while (numbers[i] < pivot) {
                    i++;
                }
                while (numbers[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double swap = numbers[i];
                    numbers[i++] = numbers[j];
                    numbers[j--] = swap;
                }
            }
            if (position <= j) {
                upto = j;
            } else if (position >= i) {
                from = i;
            } else {
                return numbers[position];
            }
        }
        return numbers[position];
    }

    private static double middle(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
