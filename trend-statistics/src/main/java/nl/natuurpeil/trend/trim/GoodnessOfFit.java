package nl.natuurpeil.trend.trim;

import nl.natuurpeil.trend.numeric.Distributions;

/**
 * How far the counts lie from the model; the p-values hold for independent Poisson counts only.
 *
 * @param chiSquared Pearson's statistic
 * @param likelihoodRatio against the model that fits each count
 * @param degreesOfFreedom counts less parameters; without any the p-values are 1
 */
public record GoodnessOfFit(double chiSquared, double likelihoodRatio, int degreesOfFreedom) {

    /** Upper tail of Pearson's statistic. */
    public double chiSquaredP() {
        return Distributions.chiSquaredUpper(chiSquared, degreesOfFreedom);
    }

    /** Upper tail of the likelihood ratio. */
    public double likelihoodRatioP() {
        return Distributions.chiSquaredUpper(likelihoodRatio, degreesOfFreedom);
    }

    /** Akaike's criterion up to a constant of the data: lower is better. */
    public double aic() {
        return likelihoodRatio - 2.0 * degreesOfFreedom;
    }
}
