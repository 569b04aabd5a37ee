package nl.natuurpeil.trend.trim;

import nl.natuurpeil.trend.FaultCode;

/**
 * Solves the estimating equations by Fisher scoring: first for Poisson counts, then as generalized estimating equations
 * with overdispersion and serial correlation re-estimated in each step (rtrim report, section 2.3).
 *
 * <p>Steps are halved only in the Poisson phase, where the likelihood is what is being maximised. Testing that same
 * likelihood in the second phase, as rtrim does, makes sound steps look bad and stalls.
 */
final class Estimator {

    private static final double PRECISION = 1e-12;
    private static final int MOST_ITERATIONS = 500;
    private static final int MOST_HALVINGS = 20;

    /** Beyond this a time effect is running off to infinity (rtrim uses the same limit). */
    private static final double LARGEST_EFFECT = 20;

    private static final double LARGEST_CORRELATION = 0.999;

    private final CountTable table;
    private final Design design;
    private final TrimOptions options;
    private final Overdispersion overdispersion;

    private double[] beta;
    private int iterations;
    private boolean converged;
    private double rho;

    Estimator(CountTable table, Design design, TrimOptions options) {
        this.table = table;
        this.design = design;
        this.options = options;
        this.overdispersion = new Overdispersion(table, design, options.overdispersionConstraint());
        this.beta = new double[design.size()];
    }

    Estimate estimate() {
        maximiseLikelihood();
        boolean settled = converged;
        if (options.serialCorrelation()) {
            solveWithCorrelation();
            settled &= converged;
        }
        double variance = options.overdispersion() ? finalOverdispersion() : 1;
        return new Estimate(beta, variance, rho, settled, iterations);
    }

    private void maximiseLikelihood() {
        converged = design.size() == 0;
        double best = Double.NEGATIVE_INFINITY;
        double[] step = new double[beta.length];
        int halvings = 0;
        while (!converged && iterations++ < MOST_ITERATIONS) {
            Pass pass = Pass.over(table, design, beta, 0, Pass.Visitor.NONE);
            double slack = 1e-12 * Math.abs(best);
            if (pass.likelihood < best - slack && halvings++ < MOST_HALVINGS) {
                scale(step, 0.5);
                beta = plus(beta, step, -1);
                continue;
            }
            halvings = 0;
            best = pass.likelihood;
            step = step(pass);
            beta = bounded(plus(beta, step, 1));
            converged = largest(step) < PRECISION;
        }
    }

    private void solveWithCorrelation() {
        converged = false;
        double variance = 1;
        int last = iterations + MOST_ITERATIONS;
        while (!converged && iterations++ < last) {
            double[] current = beta;
            Pass pass = Pass.over(table, design, current, rho, Pass.Visitor.NONE);
            double nextVariance = overdispersion.estimate(current, rho, pass);
            double nextRho = correlation(pass, nextVariance);
            double[] step = step(pass);
            beta = bounded(plus(beta, step, 1));
            converged = largest(step) < PRECISION
                    && Math.abs(nextRho - rho) < PRECISION
                    && Math.abs(nextVariance - variance) < PRECISION * nextVariance;
            variance = nextVariance;
            rho = nextRho;
        }
        converged &= Math.abs(rho) < LARGEST_CORRELATION;
    }

    private double finalOverdispersion() {
        double variance = overdispersion.estimate(beta, rho, Pass.over(table, design, beta, rho, Pass.Visitor.NONE));
        if (!(variance > 1e-7)) {
            throw Refusal.of(
                    FaultCode.NO_OVERDISPERSION,
                    "the counts fit the model exactly, there is no overdispersion to estimate");
        }
        return variance;
    }

    private static double correlation(Pass pass, double variance) {
        if (pass.neighbours == 0 || !(variance > 0)) {
            return 0;
        }
        double correlation = pass.neighbourProducts / (pass.neighbours * variance);
        return Math.clamp(correlation, -LARGEST_CORRELATION, LARGEST_CORRELATION);
    }

    private double[] step(Pass pass) {
        return pass.solvable()
                .orElseThrow(() -> Refusal.of(
                        FaultCode.NOT_ESTIMABLE,
                        "the counts do not connect sites and times well enough to estimate all time effects"))
                .solve(pass.score);
    }

    private static double[] bounded(double[] effects) {
        for (double effect : effects) {
            if (!(Math.abs(effect) <= LARGEST_EFFECT)) {
                throw Refusal.of(
                        FaultCode.EXCESSIVE_PARAMETER,
                        "a time effect grows without bound: too few positive counts for this model");
            }
        }
        return effects;
    }

    private static double[] plus(double[] vector, double[] step, double factor) {
        double[] sum = vector.clone();
        for (int k = 0; k < sum.length; k++) {
            sum[k] += factor * step[k];
        }
        return sum;
    }

    private static void scale(double[] vector, double factor) {
        for (int k = 0; k < vector.length; k++) {
            vector[k] *= factor;
        }
    }

    private static double largest(double[] vector) {
        double largest = 0;
        for (double value : vector) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
