package nl.natuurpeil.trend.trim;

import nl.natuurpeil.trend.FaultCode;

/**
 * A model with its parameters and their covariance, before totals are made.
 *
 * @param changepoints of model 2, empty otherwise
 * @param covariance of the time effects, overdispersion included
 */
record FittedModel(CountTable table, Design design, int[] changepoints, Estimate estimate, double[][] covariance) {

    static FittedModel fit(CountTable table, Design design, int[] changepoints, TrimOptions options) {
        Estimate estimate = new Estimator(table, design, options).estimate();
        Pass pass = Pass.over(table, design, estimate.beta(), estimate.serialCorrelation(), Pass.Visitor.NONE);
        double[][] covariance = pass.solvable()
                .orElseThrow(() -> Refusal.of(FaultCode.NOT_ESTIMABLE, "the time effects cannot be told apart"))
                .covariance(estimate.overdispersion());
        return new FittedModel(table, design, changepoints, estimate, covariance);
    }

    /** Model 2 with these changepoints; without any it is model 1. */
    static FittedModel linear(CountTable table, int[] changepoints, TrimOptions options) {
        Design design = changepoints.length == 0 ? Design.noTimeEffect(table) : Design.linear(table, changepoints);
        return fit(table, design, changepoints, options);
    }

    WaldTests waldTests() {
        return new WaldTests(table, design, estimate.beta(), covariance);
    }
}
