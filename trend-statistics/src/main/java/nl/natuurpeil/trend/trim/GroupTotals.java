package nl.natuurpeil.trend.trim;

/**
 * The yearly totals of the sites of one group and all that their covariance needs, gathered in one walk.
 *
 * <p>With {@code g} the derivative of the fitted totals to the site parameter, {@code d} the total information of the site
 * and {@code u} its information per cell: {@code sum g g'/d}, and the rows {@code sum (g u'/d - diag g)} that project onto
 * the time effects; once over all cells and once over the counted ones (rtrim report, section 2.5).
 */
final class GroupTotals {

    final double[] fitted;
    final double[] imputed;
    final double[] observed;
    final Derivatives all;
    final Derivatives counted;
    /** Covariance of the weighted counts themselves, for an overdispersion of one. */
    final double[][] countCovariance;

    private final CountTable table;

    GroupTotals(CountTable table) {
        this.table = table;
        int times = table.timeCount();
        fitted = new double[times];
        imputed = new double[times];
        observed = new double[times];
        all = new Derivatives(times, table.cells());
        counted = new Derivatives(times, table.cells());
        countCovariance = new double[times][times];
    }

    /** Sums over sites; {@code rows} is J by cells. */
    static final class Derivatives {
        final double[][] outer;
        final double[][] rows;

        Derivatives(int times, int cells) {
            outer = new double[times][times];
            rows = new double[times][cells];
        }

        private void add(double[] gradient, double[] cellGradient, SiteEquations site, int times) {
            double share = 1 / site.totalInformation;
            for (int j = 0; j < times; j++) {
                double factor = gradient[j] * share;
                if (factor != 0) {
                    for (int i = 0; i < times; i++) {
                        outer[j][i] += factor * gradient[i];
                    }
                    for (int k = 0; k < site.size; k++) {
                        rows[j][site.cell[k]] += factor * site.information[k];
                    }
                }
            }
            for (int cell = 0; cell < cellGradient.length; cell++) {
                rows[cell % times][cell] -= cellGradient[cell];
            }
        }
    }

    void add(int site, SiteEquations equations, double[] relative) {
        int times = table.timeCount();
        double[] cellFitted = new double[relative.length];
        double[] cellCounted = new double[relative.length];
        double[] yearFitted = new double[times];
        double[] yearCounted = new double[times];
        for (int cell = 0; cell < relative.length; cell++) {
            cellFitted[cell] = equations.level * relative[cell];
            yearFitted[cell % times] += cellFitted[cell];
            imputed[cell % times] += cellFitted[cell];
        }
        for (int k = 0; k < equations.size; k++) {
            int cell = equations.cell[k];
            double count = table.weight(site, cell) * equations.count[k];
            cellCounted[cell] = cellFitted[cell];
            yearCounted[cell % times] += cellFitted[cell];
            observed[cell % times] += count;
            imputed[cell % times] += count - cellFitted[cell];
        }
        for (int j = 0; j < times; j++) {
            fitted[j] += yearFitted[j];
        }
        all.add(yearFitted, cellFitted, equations, times);
        counted.add(yearCounted, cellCounted, equations, times);
        addCountCovariance(site, equations);
    }

    private void addCountCovariance(int site, SiteEquations equations) {
        int times = table.timeCount();
        for (int k = 0; k < equations.size; k++) {
            double spread = table.weight(site, equations.cell[k]) * equations.root[k];
            int row = equations.cell[k] % times;
            countCovariance[row][row] += spread * spread;
            for (int l = 0; l < k; l++) {
                double correlation = equations.correlation(k, l);
                if (correlation != 0) {
                    int column = equations.cell[l] % times;
                    double covariance =
                            spread * table.weight(site, equations.cell[l]) * equations.root[l] * correlation;
                    countCovariance[row][column] += covariance;
                    countCovariance[column][row] += covariance;
                }
            }
        }
    }
}
