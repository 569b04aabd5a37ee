package nl.natuurpeil.trend.kendall;

import java.util.Arrays;
import nl.natuurpeil.trend.numeric.Distributions;

/**
 * Kendall's S of values against times with its variance under no trend, corrected for ties in both.
 *
 * @param n number of values
 * @param score concordant less discordant pairs
 * @param variance of the score without trend; zero when nothing varies
 * @param tied whether two values or two times are equal
 */
public record KendallScore(int n, long score, double variance, boolean tied) {

    /** The score of pairs; both arrays of one length. */
    static KendallScore of(double[] times, double[] values) {
        int n = times.length;
        long score = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                score += sign(values[i], values[j]) * sign(times[i], times[j]);
            }
        }
        Ties inValues = Ties.of(values);
        Ties inTimes = Ties.of(times);
        return new KendallScore(n, score, variance(n, inValues, inTimes), inValues.any() || inTimes.any());
    }

    /** 1 when the second is larger, -1 when it is smaller; free of branches that random data would mispredict. */
    static int sign(double first, double second) {
        return (second > first ? 1 : 0) - (second < first ? 1 : 0);
    }

    private static double variance(double n, Ties values, Ties times) {
        double variance = (n * (n - 1) * (2 * n + 5) - values.first - times.first) / 18;
        if (values.any() && times.any()) {
            variance += values.second * times.second / (2 * n * (n - 1));
            variance += n > 2 ? values.third * times.third / (9 * n * (n - 1) * (n - 2)) : 0;
        }
        return Math.max(variance, 0);
    }

    /** Sums over groups of t equal numbers: t(t-1)(2t+5), t(t-1) and t(t-1)(t-2). */
    private record Ties(double first, double second, double third) {

        static Ties of(double[] numbers) {
            double[] sorted = numbers.clone();
            Arrays.sort(sorted);
            double first = 0;
            double second = 0;
            double third = 0;
            for (int i = 0; i < sorted.length; ) {
                int j = i;
                while (j < sorted.length && sorted[j] == sorted[i]) {
                    j++;
                }
                double t = j - i;
                first += t * (t - 1) * (2 * t + 5);
                second += t * (t - 1);
                third += t * (t - 1) * (t - 2);
                i = j;
            }
            return new Ties(first, second, third);
        }

        boolean any() {
            return second > 0;
        }

        /** Pairs of equal numbers. */
        double pairs() {
            return second / 2;
        }
    }

    /** Kendall's tau-a. */
    public double tauA() {
        return score / (n * (n - 1) / 2.0);
    }

    /** Kendall's tau-b for the same data; not a number when all values are equal. */
    static double tauB(double[] times, double[] values) {
        double pairs = times.length * (times.length - 1) / 2.0;
        double untied =
                (pairs - Ties.of(values).pairs()) * (pairs - Ties.of(times).pairs());
        return of(times, values).score / Math.sqrt(untied);
    }

    /** The standardised score with continuity correction; zero when nothing varies. */
    public double z() {
        return z(score, variance);
    }

    /** Two-sided p-value by the normal approximation. */
    public double p() {
        return variance > 0 ? Distributions.normalTwoSided(z()) : 1;
    }

    static double z(long score, double variance) {
        return variance > 0 ? (score - Long.signum(score)) / Math.sqrt(variance) : 0;
    }
}
