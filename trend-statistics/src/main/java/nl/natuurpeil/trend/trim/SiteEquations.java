package nl.natuurpeil.trend.trim;

/**
 * The estimating equations of one site at given time effects, with the site parameter solved for (profiled out).
 *
 * <p>Working covariance {@code V = D^(1/2) R D^(1/2)}, D the expected counts and R the correlation {@code rho^distance}
 * between counts of one month in different years; gaps included. Such a process is Markov over the observed times, so the
 * inverse of R is tridiagonal and everything here is linear in the number of counts. The overdispersion is left out: it
 * scales information and score alike. One instance is used for site after site.
 */
final class SiteEquations {

    private final CountTable table;
    private final double[] correlationAtDistance;

    final int[] cell;
    final double[] count;
    final double[] expected;
    final double[] root;
    final double[] residual;
    final double[] information;
    final double[] score;
    private final double[] diagonal;
    private final double[] link;

    /** Number of counts of the site. */
    int size;
    /** Exponent of the site parameter. */
    double level;
    /** Sum of the information over all pairs of counts. */
    double totalInformation;
    /** Whether the weighted counts allowed no site parameter and the plain sum was used instead. */
    boolean fallback;

    SiteEquations(CountTable table, double rho) {
        this.table = table;
        this.correlationAtDistance = new double[table.timeCount()];
        for (int distance = 0; distance < correlationAtDistance.length; distance++) {
            correlationAtDistance[distance] = StrictMath.pow(rho, distance);
        }
        int cells = table.cells();
        cell = new int[cells];
        count = new double[cells];
        expected = new double[cells];
        root = new double[cells];
        residual = new double[cells];
        information = new double[cells];
        score = new double[cells];
        diagonal = new double[cells];
        link = new double[cells];
    }

    /** Solves for the site parameter; {@code relative} are the expected counts of its group at site parameter zero. */
    void solve(int site, double[] relative) {
        load(site, relative);
        invertCorrelation();
        level = siteLevel();
        double rootLevel = Math.sqrt(level);
        for (int k = 0; k < size; k++) {
            expected[k] *= level;
            root[k] *= rootLevel;
            residual[k] = (count[k] - expected[k]) / root[k];
        }
        differentiate();
    }

    private void load(int site, double[] relative) {
        size = 0;
        for (int c = 0; c < relative.length; c++) {
            double value = table.count(site, c);
            if (!Double.isNaN(value)) {
                cell[size] = c;
                count[size] = value;
                expected[size] = table.weighted() ? relative[c] / table.weight(site, c) : relative[c];
                root[size] = Math.sqrt(expected[size]);
                size++;
            }
        }
    }

    /** {@code link[k]} ties count k to the one before it. */
    private void invertCorrelation() {
        for (int k = 0; k < size; k++) {
            diagonal[k] = 1;
            link[k] = 0;
            if (k > 0 && cell[k] / table.timeCount() == cell[k - 1] / table.timeCount()) {
                double correlation = correlationAtDistance[cell[k] - cell[k - 1]];
                double explained = correlation * correlation / (1 - correlation * correlation);
                diagonal[k] += explained;
                diagonal[k - 1] += explained;
                link[k] = -correlation / (1 - correlation * correlation);
            }
        }
    }

    /** Solves {@code z'(f - mu) = 0}; z does not depend on the site parameter, so the solution is explicit. */
    private double siteLevel() {
        double counts = 0;
        double counted = 0;
        double plainCounts = 0;
        double plainExpected = 0;
        for (int k = 0; k < size; k++) {
            double z = times(root, k) / root[k];
            counts += z * count[k];
            counted += z * expected[k];
            plainCounts += count[k];
            plainExpected += expected[k];
        }
        fallback = !(counts > 0 && counted > 0);
        return fallback ? plainCounts / plainExpected : counts / counted;
    }

    private void differentiate() {
        totalInformation = 0;
        for (int k = 0; k < size; k++) {
            information[k] = root[k] * times(root, k);
            score[k] = root[k] * times(residual, k);
            totalInformation += information[k];
        }
    }

    /** Entry k of the inverse correlation matrix times a vector. */
    private double times(double[] vector, int k) {
        double sum = diagonal[k] * vector[k];
        if (k > 0) {
            sum += link[k] * vector[k - 1];
        }
        if (k + 1 < size) {
            sum += link[k + 1] * vector[k + 1];
        }
        return sum;
    }

    /** Adds the information about the time effects, per pair of cells, with the site parameter profiled out. */
    void addInformation(double[][] cellInformation) {
        double share = 1 / totalInformation;
        for (int k = 0; k < size; k++) {
            double[] row = cellInformation[cell[k]];
            double factor = information[k] * share;
            for (int l = 0; l < k; l++) {
                row[cell[l]] -= factor * information[l];
            }
            row[cell[k]] += diagonal[k] * expected[k] - factor * information[k];
            if (k > 0) {
                row[cell[k - 1]] += link[k] * root[k] * root[k - 1];
            }
        }
    }

    /** Correlation between the counts k and l of the site. */
    double correlation(int k, int l) {
        boolean sameMonth = cell[k] / table.timeCount() == cell[l] / table.timeCount();
        return sameMonth ? correlationAtDistance[Math.abs(cell[k] - cell[l])] : 0;
    }

    /** Whether count k directly follows another of the same month. */
    boolean followsNeighbour(int k) {
        return k > 0 && cell[k] == cell[k - 1] + 1 && cell[k] / table.timeCount() == cell[k - 1] / table.timeCount();
    }
}
