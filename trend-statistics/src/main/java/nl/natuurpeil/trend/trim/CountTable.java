package nl.natuurpeil.trend.trim;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Counts of all useful sites on a full grid of times, in sorted order of sites so that input order cannot matter.
 *
 * <p>The cells of a site lie month after month, and within a month by time: the counts of one month in successive years
 * are the neighbours that serial correlation ties together. Yearly data are one month.
 */
final class CountTable {

    private final List<String> sites;
    private final int[] times;
    private final int months;
    private final double[] counts;
    private final double @Nullable [] weights;
    private final int[] groupOfSite;
    private final CovariateGroups groups;

    /** Takes over the arrays: counts by site then cell, {@link Double#NaN} for missing; no weights means all are one. */
    CountTable(Grid grid, double[] counts, double @Nullable [] weights, int[] groupOfSite, CovariateGroups groups) {
        this.sites = grid.sites();
        this.times = grid.times();
        this.months = grid.months();
        this.counts = counts;
        this.weights = weights;
        this.groupOfSite = groupOfSite;
        this.groups = groups;
    }

    /** The axes of the table. */
    record Grid(List<String> sites, int[] times, int months) {
        int cells() {
            return times.length * months;
        }
    }

    int siteCount() {
        return sites.size();
    }

    List<String> sites() {
        return sites;
    }

    /** Number of times J. */
    int timeCount() {
        return times.length;
    }

    int[] times() {
        return times.clone();
    }

    int time(int index) {
        return times[index];
    }

    int months() {
        return months;
    }

    int cells() {
        return times.length * months;
    }

    int timeOfCell(int cell) {
        return cell % times.length;
    }

    double count(int site, int cell) {
        return counts[site * cells() + cell];
    }

    double weight(int site, int cell) {
        return weights == null ? 1 : weights[site * cells() + cell];
    }

    boolean weighted() {
        return weights != null;
    }

    int group(int site) {
        return groupOfSite[site];
    }

    CovariateGroups groups() {
        return groups;
    }

    /** Number of counts, zeros included. */
    int observations() {
        int observations = 0;
        for (double count : counts) {
            if (!Double.isNaN(count)) {
                observations++;
            }
        }
        return observations;
    }

    /** Number of counts above zero. */
    int positiveObservations() {
        int positive = 0;
        for (double count : counts) {
            if (count > 0) {
                positive++;
            }
        }
        return positive;
    }

    /** Sum of the counts of each time over the sites of the groups that {@code included} holds. */
    double[] countsPerTime(IntPredicate included) {
        double[] sums = new double[times.length];
        for (int site = 0; site < sites.size(); site++) {
            if (included.test(groupOfSite[site])) {
                for (int cell = 0; cell < cells(); cell++) {
                    double count = count(site, cell);
                    if (count > 0) {
                        sums[timeOfCell(cell)] += count;
                    }
                }
            }
        }
        return sums;
    }
}
