package nl.natuurpeil.trend.trim;

import java.util.Arrays;
import nl.natuurpeil.trend.numeric.Distributions;

/**
 * Estimates the overdispersion from the squared Pearson residuals, if wanted without outliers.
 *
 * <p>Constraint below 1: repeatedly leave out residuals beyond that chi-squared level. Above 1: Tukey's fence at that many
 * interquartile ranges. Exactly 1: all residuals count.
 */
final class Overdispersion {

    private static final double SETTLED = 0.1;
    private static final int MOST_ROUNDS = 100;

    private final CountTable table;
    private final Design design;
    private final double constraint;
    private final int observations;
    private final int parameters;

    Overdispersion(CountTable table, Design design, double constraint) {
        this.table = table;
        this.design = design;
        this.constraint = constraint;
        this.observations = table.observations();
        // TRIM counts one time parameter for model 1 too.
        this.parameters = table.siteCount() + Math.max(design.size(), 1);
    }

    /** The estimate at given parameters; {@code pass} is the walk at those parameters. One without degrees of freedom. */
    double estimate(double[] beta, double rho, Pass pass) {
        if (constraint == 1) {
            return variance(pass.squaredResiduals, observations);
        }
        double[] squares = squares(beta, rho);
        return constraint < 1 ? withinLevel(squares) : withinFence(squares);
    }

    private double variance(double sum, int count) {
        int degreesOfFreedom = count - parameters;
        return degreesOfFreedom > 0 ? sum / degreesOfFreedom : 1;
    }

    private double[] squares(double[] beta, double rho) {
        double[] squares = new double[observations];
        int[] filled = new int[1];
        Pass.over(table, design, beta, rho, (site, equations, relative) -> {
            for (int k = 0; k < equations.size; k++) {
                squares[filled[0]++] = equations.residual[k] * equations.residual[k];
            }
        });
        Arrays.sort(squares);
        return squares;
    }

    private double withinLevel(double[] sorted) {
        double quantile = Distributions.chiSquaredQuantile(constraint, 1);
        int kept = sorted.length;
        double variance = variance(sum(sorted, 0, kept), kept);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            kept = below(sorted, variance * quantile, kept);
            double next = variance(sum(sorted, 0, kept), kept);
            double change = Math.abs(next - variance);
            variance = next;
            if (change < SETTLED) {
                break;
            }
        }
        return variance;
    }

    private double withinFence(double[] sorted) {
        double lower = quartile(sorted, 0.25);
        double upper = quartile(sorted, 0.75);
        double reach = constraint * (upper - lower);
        int from = 0;
        while (from < sorted.length && sorted[from] <= lower - reach) {
            from++;
        }
        int upto = below(sorted, upper + reach, sorted.length);
        return variance(sum(sorted, from, upto), upto - from);
    }

    private static int below(double[] sorted, double limit, int kept) {
        int count = kept;
        while (count > 0 && sorted[count - 1] >= limit) {
            count--;
        }
        return count;
    }

    /** Linear interpolation between order statistics, R's default (type 7). */
    private static double quartile(double[] sorted, double share) {
        double position = share * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    private static double sum(double[] values, int from, int upto) {
        double sum = 0;
        for (int i = from; i < upto; i++) {
            sum += values[i];
        }
        return sum;
    }
}
