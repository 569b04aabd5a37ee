package nl.natuurpeil.trend.trim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.trend.CorrelatedEstimates;
import nl.natuurpeil.trend.FaultCode;
import nl.natuurpeil.trend.numeric.Quadratic;

/**
 * Covariances of a model of regional totals, carried over from the covariances of these totals: the totals are not Poisson
 * counts, so the fit's own variance is replaced by a sandwich (rtrim report, section on upscaling).
 */
final class RegionalCovariance {

    private final CountTable table;
    private final Design design;
    private final double[][] informationInverse;
    private final List<Share> shares = new ArrayList<>();

    /** What one region brings: expected totals of all times, rows of the design, and its counted cells. */
    private record Share(double[] expected, double[][] rows, int[] counted, double[][] covariance) {

        double countedSum() {
            double sum = 0;
            for (int cell : counted) {
                sum += expected[cell];
            }
            return sum;
        }

        /** Mean design row over the counted cells, weighted by the expected totals. */
        double[] meanRow() {
            double[] mean = new double[rows[0].length];
            for (int cell : counted) {
                for (int k = 0; k < mean.length; k++) {
                    mean[k] += expected[cell] * rows[cell][k] / countedSum();
                }
            }
            return mean;
        }
    }

    RegionalCovariance(CountTable table, Design design, double[] beta, Map<String, Region> regions) {
        this.table = table;
        this.design = design;
        Pass pass = Pass.over(table, design, beta, 0, (site, equations, relative) -> {
            Region region = regions.get(table.sites().get(site));
            if (region != null) {
                shares.add(share(region, equations, relative));
            }
        });
        this.informationInverse = pass.solvable()
                .orElseThrow(() -> Refusal.of(FaultCode.NOT_ESTIMABLE, "the time effects cannot be told apart"))
                .covariance(1);
    }

    private Share share(Region region, SiteEquations equations, double[] relative) {
        int times = table.timeCount();
        double[] expected = new double[times];
        double[][] rows = new double[times][design.size()];
        for (int j = 0; j < times; j++) {
            expected[j] = equations.level * relative[j];
            double[] unit = new double[times];
            unit[j] = 1;
            design.addProjection(0, unit, rows[j]);
        }
        int[] counted = Arrays.copyOf(equations.cell, equations.size);
        double[][] covariance = new double[counted.length][counted.length];
        for (int k = 0; k < counted.length; k++) {
            int row = region.times().indexOf(table.time(counted[k]));
            for (int l = 0; l < counted.length; l++) {
                covariance[k][l] =
                        region.totals().covariance(row, region.times().indexOf(table.time(counted[l])));
            }
        }
        return new Share(expected, rows, counted, covariance);
    }

    /** Covariance of the time effects. */
    double[][] timeEffects() {
        double[][] meat = new double[design.size()][design.size()];
        for (Share share : shares) {
            double[] mean = share.meanRow();
            double[][] contrast = new double[design.size()][share.counted.length];
            for (int k = 0; k < mean.length; k++) {
                for (int l = 0; l < share.counted.length; l++) {
                    contrast[k][l] = share.rows[share.counted[l]][k] - mean[k];
                }
            }
            Quadratic.add(meat, Quadratic.sandwich(contrast, share.covariance));
        }
        return Quadratic.sandwich(informationInverse, meat);
    }

    /** National totals; {@code plain} holds their values. */
    TimeTotals totals(TimeTotals plain) {
        double[][] fitted = modelled(true);
        double[][] counted = modelled(false);
        int times = table.timeCount();
        double[][] imputed = new double[times][times];
        for (Share share : shares) {
            for (int k = 0; k < share.counted.length; k++) {
                for (int l = 0; l < share.counted.length; l++) {
                    imputed[share.counted[k]][share.counted[l]] += share.covariance[k][l];
                }
            }
        }
        for (int j = 0; j < times; j++) {
            for (int i = 0; i < times; i++) {
                imputed[j][i] += fitted[j][i] - counted[j][i];
            }
        }
        return new TimeTotals(
                plain.times(),
                plain.observed(),
                new CorrelatedEstimates(plain.fitted().values(), fitted),
                new CorrelatedEstimates(plain.imputed().values(), imputed));
    }

    private double[][] modelled(boolean allCells) {
        int times = table.timeCount();
        double[][] gradients = new double[times][design.size()];
        for (Share share : shares) {
            double[] mean = share.meanRow();
            double[] expected = expected(share, allCells);
            for (int j = 0; j < times; j++) {
                for (int k = 0; k < mean.length; k++) {
                    gradients[j][k] += expected[j] * (mean[k] - share.rows[j][k]);
                }
            }
        }
        double[][] covariance = new double[times][times];
        for (Share share : shares) {
            Quadratic.add(covariance, Quadratic.sandwich(influence(share, gradients, allCells), share.covariance));
        }
        return covariance;
    }

    /** How each counted regional total moves each national total. */
    private double[][] influence(Share share, double[][] gradients, boolean allCells) {
        double[] mean = share.meanRow();
        double[] expected = expected(share, allCells);
        double[][] influence = new double[gradients.length][share.counted.length];
        for (int j = 0; j < gradients.length; j++) {
            double[] step = Quadratic.times(gradients[j], informationInverse);
            for (int l = 0; l < share.counted.length; l++) {
                influence[j][l] = expected[j] / share.countedSum();
                for (int k = 0; k < mean.length; k++) {
                    influence[j][l] += step[k] * (mean[k] - share.rows[share.counted[l]][k]);
                }
            }
        }
        return influence;
    }

    private static double[] expected(Share share, boolean allCells) {
        if (allCells) {
            return share.expected;
        }
        double[] counted = new double[share.expected.length];
        for (int cell : share.counted) {
            counted[cell] = share.expected[cell];
        }
        return counted;
    }
}
