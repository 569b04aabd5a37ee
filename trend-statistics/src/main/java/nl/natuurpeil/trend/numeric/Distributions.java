package nl.natuurpeil.trend.numeric;

import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Erf;
import org.hipparchus.special.Gamma;

/** Tails and quantiles; tails come from the special functions themselves, so that small p-values keep their digits. */
public final class Distributions {

    private static final NormalDistribution NORMAL = new NormalDistribution();
    private static final double ACCURACY = 1e-13;
    private static final double NEARLY_NORMAL = 1e10;

    private Distributions() {}

    /** Probability of a chi-squared value above {@code statistic}; 1 without degrees of freedom. */
    public static double chiSquaredUpper(double statistic, int degreesOfFreedom) {
        if (degreesOfFreedom <= 0 || statistic <= 0) {
            return 1;
        }
        return Gamma.regularizedGammaQ(degreesOfFreedom / 2.0, statistic / 2);
    }

    public static double chiSquaredQuantile(double probability, int degreesOfFreedom) {
        return new ChiSquaredDistribution(degreesOfFreedom, ACCURACY).inverseCumulativeProbability(probability);
    }

    /** Probability of a standard normal value further from zero than {@code z}. */
    public static double normalTwoSided(double z) {
        return Erf.erfc(Math.abs(z) / Math.sqrt(2));
    }

    public static double normalQuantile(double probability) {
        return NORMAL.inverseCumulativeProbability(probability);
    }

    /** Probability of a value of Student's t further from zero than {@code t}. */
    public static double studentTwoSided(double t, int degreesOfFreedom) {
        return Beta.regularizedBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2.0, 0.5);
    }

    public static double studentQuantile(double probability, int degreesOfFreedom) {
        return new TDistribution(degreesOfFreedom, ACCURACY).inverseCumulativeProbability(probability);
    }

    /** Quantile of the gamma distribution with the given shape and scale. */
    public static double gammaQuantile(double probability, double shape, double scale) {
        if (shape > NEARLY_NORMAL) {
            return scale * wilsonHilferty(probability, shape);
        }
        return scale
                * new GammaDistribution(shape, 1, ACCURACY * Math.max(1, shape))
                        .inverseCumulativeProbability(probability);
    }

    /** The cube root of a gamma value is nearly normal (Wilson and Hilferty 1931); exact to rounding for large shapes. */
    private static double wilsonHilferty(double probability, double shape) {
        double ninth = 1 / (9 * shape);
        double root = 1 - ninth + normalQuantile(probability) * Math.sqrt(ninth);
        return shape * root * root * root;
    }
}
