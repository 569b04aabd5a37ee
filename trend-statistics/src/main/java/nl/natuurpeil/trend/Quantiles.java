package nl.natuurpeil.trend;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/** Quantiles of the distributions that intervals are made of. */
final class Quantiles {

    private static final NormalDistribution STANDARD_NORMAL = new NormalDistribution();

    private Quantiles() {}

    static double normal(double probability) {
        return STANDARD_NORMAL.inverseCumulativeProbability(probability);
    }

    static double student(double probability, int degreesOfFreedom) {
        return new TDistribution(degreesOfFreedom).inverseCumulativeProbability(probability);
    }
}
