package nl.natuurpeil.trend.shortseries;

import java.util.List;
import java.util.OptionalDouble;
import nl.natuurpeil.trend.Coefficient;
import nl.natuurpeil.trend.Interval;
import nl.natuurpeil.trend.numeric.Distributions;

/**
 * A line through values weighted by their stated standard errors, which also give the error of the slope.
 *
 * @param slope unit of the values per time step
 * @param lackOfFit sum of squared departures in standard errors: large when the stated errors are too small
 */
public record WeightedLine(Coefficient slope, double intercept, double lackOfFit, int degreesOfFreedom) {

    static WeightedLine through(List<DatedValue> values) {
        double weights = 0;
        double meanTime = 0;
        double meanValue = 0;
        for (DatedValue value : values) {
            weights += weight(value);
            meanTime += weight(value) * value.time();
            meanValue += weight(value) * value.value();
        }
        meanTime /= weights;
        meanValue /= weights;
        double squares = 0;
        double products = 0;
        for (DatedValue value : values) {
            double distance = value.time() - meanTime;
            squares += weight(value) * distance * distance;
            products += weight(value) * distance * (value.value() - meanValue);
        }
        double slope = products / squares;
        double lackOfFit = 0;
        for (DatedValue value : values) {
            double departure = value.value() - meanValue - slope * (value.time() - meanTime);
            lackOfFit += weight(value) * departure * departure;
        }
        Coefficient coefficient = new Coefficient(slope, 1 / Math.sqrt(squares));
        return new WeightedLine(coefficient, meanValue - slope * meanTime, lackOfFit, values.size() - 2);
    }

    private static double weight(DatedValue value) {
        return 1 / (value.standardError() * value.standardError());
    }

    /** Slope in standard errors. */
    public double z() {
        return slope.value() / slope.standardError();
    }

    /** Two-sided p-value of no slope, by the normal distribution. */
    public double p() {
        return Distributions.normalTwoSided(z());
    }

    /** Two-sided 95% interval of the slope. */
    public Interval interval() {
        return Interval.around(slope.value(), Distributions.normalQuantile(0.975) * slope.standardError());
    }

    /** Probability of at least this lack of fit; empty for two values. */
    public OptionalDouble lackOfFitP() {
        return degreesOfFreedom > 0
                ? OptionalDouble.of(Distributions.chiSquaredUpper(lackOfFit, degreesOfFreedom))
                : OptionalDouble.empty();
    }

    /** What the interval of the slope says. */
    public Change direction() {
        return Change.of(interval().lower(), interval().upper());
    }
}
