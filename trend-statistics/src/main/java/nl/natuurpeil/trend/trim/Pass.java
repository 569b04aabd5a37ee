package nl.natuurpeil.trend.trim;

import java.util.Optional;
import nl.natuurpeil.trend.FaultCode;
import nl.natuurpeil.trend.numeric.Information;
import nl.natuurpeil.trend.numeric.Quadratic;

/** One walk over all sites at given time effects and correlation: information, score and residual sums. */
final class Pass {

    /** Expected counts below this cannot be told from zero (rtrim uses the same limit). */
    private static final double SMALLEST_EXPECTED = 1e-12;

    final double[][] information;
    final double[] score;
    /** Information about each time effect if the site parameters and all other effects were known, roughly. */
    private final double[] informationAlone;

    double squaredResiduals;
    double neighbourProducts;
    int neighbours;
    /** Poisson log-likelihood with site parameters profiled out, up to a constant. */
    double likelihood;

    int fallbacks;

    private final CountTable table;
    private final Design design;

    private Pass(CountTable table, Design design) {
        this.table = table;
        this.design = design;
        this.information = new double[design.size()][design.size()];
        this.score = new double[design.size()];
        this.informationAlone = new double[design.size()];
    }

    /** Walks over the sites; information and score are for an overdispersion of one. */
    static Pass over(CountTable table, Design design, double[] beta, double rho, Visitor visitor) {
        Pass pass = new Pass(table, design);
        pass.walk(beta, new SiteEquations(table, rho), visitor);
        return pass;
    }

    /** Sees the solved equations of each site. */
    interface Visitor {
        Visitor NONE = (site, equations, relative) -> {};

        void visit(int site, SiteEquations equations, double[] relative);
    }

    private void walk(double[] beta, SiteEquations equations, Visitor visitor) {
        int groups = table.groups().size();
        double[][] relative = relativeCounts(table, design, beta);
        double[][] cellCounts = new double[groups][table.cells()];
        double[][][] cellInformation = new double[groups][table.cells()][table.cells()];
        double[][] cellScore = new double[groups][table.cells()];
        for (int site = 0; site < table.siteCount(); site++) {
            int group = table.group(site);
            equations.solve(site, relative[group]);
            check(site, equations);
            equations.addInformation(cellInformation[group]);
            addResiduals(equations, cellScore[group], cellCounts[group]);
            visitor.visit(site, equations, relative[group]);
        }
        for (int group = 0; group < groups; group++) {
            mirror(cellInformation[group]);
            design.addInformation(group, cellInformation[group], information);
            design.addProjection(group, cellScore[group], score);
            design.addDiagonal(group, cellCounts[group], informationAlone);
            likelihood += Quadratic.dot(cellCounts[group], design.predictor(group, beta));
        }
    }

    /** The information, to solve with; empty when a time effect cannot be told from the others or from the sites. */
    Optional<Information> solvable() {
        return Information.of(information, informationAlone);
    }

    /** Expected counts per group and cell at site parameter zero. */
    static double[][] relativeCounts(CountTable table, Design design, double[] beta) {
        double[][] relative = new double[table.groups().size()][];
        for (int group = 0; group < relative.length; group++) {
            relative[group] = design.predictor(group, beta);
            for (int cell = 0; cell < relative[group].length; cell++) {
                relative[group][cell] = StrictMath.exp(relative[group][cell]);
            }
        }
        return relative;
    }

    private void addResiduals(SiteEquations equations, double[] cellScore, double[] cellCounts) {
        double counts = 0;
        for (int k = 0; k < equations.size; k++) {
            double residual = equations.residual[k];
            squaredResiduals += residual * residual;
            if (equations.followsNeighbour(k)) {
                neighbourProducts += residual * equations.residual[k - 1];
                neighbours++;
            }
            cellScore[equations.cell[k]] += equations.score[k];
            cellCounts[equations.cell[k]] += equations.count[k];
            counts += equations.count[k];
        }
        likelihood += counts * StrictMath.log(equations.level);
        if (equations.fallback) {
            fallbacks++;
        }
    }

    private void check(int site, SiteEquations equations) {
        for (int k = 0; k < equations.size; k++) {
            if (!(equations.expected[k] >= SMALLEST_EXPECTED)) {
                throw Refusal.at(
                        FaultCode.EXPECTED_COUNT_VANISHES,
                        "the expected count is zero: too few positive counts around this time",
                        table.sites().get(site),
                        table.time(table.timeOfCell(equations.cell[k])));
            }
        }
    }

    private static void mirror(double[][] lower) {
        for (int i = 0; i < lower.length; i++) {
            for (int j = 0; j < i; j++) {
                lower[j][i] = lower[i][j];
            }
        }
    }
}
