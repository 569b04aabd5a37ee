package nl.natuurpeil.trend.trim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import nl.natuurpeil.trend.CorrelatedEstimates;
import nl.natuurpeil.trend.numeric.Quadratic;

/**
 * Adds up {@link GroupTotals} to totals with their covariance, for all sites or those of a covariate class.
 *
 * <p>The covariance of imputed totals replaces the modelled variance of the counted cells by that of the counts. Both are
 * restricted to the sites in question; rtrim adds the counts of all sites to each class, which is too large.
 */
final class TotalsCovariance {

    private final CountTable table;
    private final Design design;
    private final List<GroupTotals> groups;
    private final double[][] betaCovariance;
    private final double overdispersion;

    TotalsCovariance(
            CountTable table,
            Design design,
            List<GroupTotals> groups,
            double[][] betaCovariance,
            double overdispersion) {
        this.table = table;
        this.design = design;
        this.groups = groups;
        this.betaCovariance = betaCovariance;
        this.overdispersion = overdispersion;
    }

    /** Totals over the groups for which {@code included} holds. */
    TimeTotals over(IntPredicate included) {
        int times = table.timeCount();
        double[] fitted = new double[times];
        double[] imputed = new double[times];
        double[] observed = new double[times];
        double[][] imputedCovariance = new double[times][times];
        for (int group = 0; group < groups.size(); group++) {
            if (included.test(group)) {
                GroupTotals totals = groups.get(group);
                add(fitted, totals.fitted);
                add(imputed, totals.imputed);
                add(observed, totals.observed);
                Quadratic.add(imputedCovariance, totals.countCovariance);
            }
        }
        scale(imputedCovariance);
        double[][] fittedCovariance = modelled(included, true);
        double[][] counted = modelled(included, false);
        Quadratic.add(imputedCovariance, fittedCovariance);
        for (int j = 0; j < times; j++) {
            for (int i = 0; i < times; i++) {
                imputedCovariance[j][i] -= counted[j][i];
            }
        }
        return new TimeTotals(
                Arrays.stream(table.times()).boxed().toList(),
                boxed(observed),
                new CorrelatedEstimates(fitted, fittedCovariance),
                new CorrelatedEstimates(imputed, imputedCovariance));
    }

    private double[][] modelled(IntPredicate included, boolean allCells) {
        int times = table.timeCount();
        double[][] covariance = new double[times][times];
        double[][] rows = new double[times][design.size()];
        for (int group = 0; group < groups.size(); group++) {
            if (included.test(group)) {
                GroupTotals totals = groups.get(group);
                GroupTotals.Derivatives derivatives = allCells ? totals.all : totals.counted;
                Quadratic.add(covariance, derivatives.outer);
                for (int j = 0; j < times; j++) {
                    design.addProjection(group, derivatives.rows[j], rows[j]);
                }
            }
        }
        scale(covariance);
        Quadratic.add(covariance, Quadratic.sandwich(rows, betaCovariance));
        return covariance;
    }

    private void scale(double[][] matrix) {
        for (double[] row : matrix) {
            for (int i = 0; i < row.length; i++) {
                row[i] *= overdispersion;
            }
        }
    }

    private static void add(double[] target, double[] addend) {
        for (int i = 0; i < target.length; i++) {
            target[i] += addend[i];
        }
    }

    private static List<Double> boxed(double[] values) {
        List<Double> list = new ArrayList<>(values.length);
        for (double value : values) {
            list.add(value);
        }
        return list;
    }
}
