package nl.natuurpeil.trend.trim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.natuurpeil.trend.ClassifiedSlope;
import nl.natuurpeil.trend.Coefficient;
import nl.natuurpeil.trend.CorrelatedEstimates;
import nl.natuurpeil.trend.Fault;
import nl.natuurpeil.trend.FaultCode;
import nl.natuurpeil.trend.IntervalRule;
import nl.natuurpeil.trend.numeric.Distributions;
import nl.natuurpeil.trend.numeric.Quadratic;

/**
 * The overall trend: a straight line through the logarithms of the totals over a stretch of times, with the sampling error
 * of the totals (not their scatter about the line) carried over into the slope (rtrim report, section 2.7). Two points fix the
 * line, but only three can be tested.
 */
public sealed interface OverallSlope {

    /** Totals that model 1 makes equal differ by rounding alone: below this a slope or its error is zero. */
    double NO_SLOPE = 1e-12;

    /** First time of the stretch. */
    int from();

    /** Last time of the stretch, included. */
    int upto();

    /**
     * The line; all on the natural logarithmic scale and per time step, times counted 1, 2, … from the first of the data.
     */
    record Estimated(int from, int upto, int points, Coefficient slope, Coefficient intercept) implements OverallSlope {

        /** Two-sided p-value of the slope by Student's t with points less two degrees of freedom; empty without any. */
        public OptionalDouble p() {
            return p(slope);
        }

        /** Two-sided p-value of the intercept, likewise. */
        public OptionalDouble interceptP() {
            return p(intercept);
        }

        private OptionalDouble p(Coefficient coefficient) {
            if (points < 3) {
                return OptionalDouble.empty();
            }
            return OptionalDouble.of(
                    coefficient.value() == 0
                            ? 1
                            : Distributions.studentTwoSided(
                                    coefficient.value() / coefficient.standardError(), points - 2));
        }

        /**
         * The sum of squared residuals that would give an ordinary line this standard error; the width of a confidence
         * band about the line follows from it.
         */
        public double equivalentResidualSquares() {
            double timeSquares = points * ((double) points * points - 1) / 12;
            return slope.standardError() * slope.standardError() * timeSquares * (points - 2);
        }

        /**
         * The class by an interval rule; {@link IntervalRule#TRIM3} is the published one. Two points leave no degrees of
         * freedom for {@link IntervalRule#EXP_T}, which then has no answer.
         */
        public Optional<ClassifiedSlope> classified(IntervalRule rule) {
            return classified(rule, 1);
        }

        /** The same with the slope taken to one year: the classes are made for that, also when times are further apart. */
        public Optional<ClassifiedSlope> classifiedPerYear(IntervalRule rule) {
            return classified(rule, step());
        }

        private Optional<ClassifiedSlope> classified(IntervalRule rule, int years) {
            return points < 3 && rule == IntervalRule.EXP_T
                    ? Optional.empty()
                    : Optional.of(
                            ClassifiedSlope.of(slope.value() / years, slope.standardError() / years, points - 2, rule));
        }

        /** Years between successive times. */
        public int step() {
            return (upto - from) / (points - 1);
        }
    }

    /** A single time, or a total that has no logarithm. */
    record NotEstimated(int from, int upto, Fault fault) implements OverallSlope {}

    /** Fits positions {@code first} to {@code last} (from zero, both included). */
    static OverallSlope of(CorrelatedEstimates totals, List<Integer> times, int first, int last) {
        int points = last - first + 1;
        int from = times.get(first);
        int upto = times.get(last);
        if (points < 2) {
            String message = "a trend needs two times at least, there is " + points;
            return new NotEstimated(from, upto, Fault.at(FaultCode.TOO_FEW_TIMES, message, from));
        }
        for (int j = first; j <= last; j++) {
            if (!(totals.value(j) > 0)) {
                String message = "the total is zero and has no logarithm";
                return new NotEstimated(from, upto, Fault.at(FaultCode.NOT_POSITIVE, message, times.get(j)));
            }
        }
        return fit(totals, new int[] {from, upto}, first, points);
    }

    private static Estimated fit(CorrelatedEstimates totals, int[] ends, int first, int points) {
        double centre = first + 1 + (points - 1) / 2.0;
        double squares = points * ((double) points * points - 1) / 12;
        double[] slopeWeights = new double[points];
        double[] interceptWeights = new double[points];
        double[] logs = new double[points];
        double[][] covariance = new double[points][points];
        for (int j = 0; j < points; j++) {
            slopeWeights[j] = (first + 1 + j - centre) / squares;
            interceptWeights[j] = 1.0 / points - centre * slopeWeights[j];
            logs[j] = StrictMath.log(totals.value(first + j));
            for (int i = 0; i < points; i++) {
                covariance[j][i] =
                        totals.covariance(first + j, first + i) / (totals.value(first + j) * totals.value(first + i));
            }
        }
        double slope = orZero(Quadratic.dot(slopeWeights, logs));
        double intercept = Quadratic.dot(interceptWeights, logs);
        return new Estimated(
                ends[0],
                ends[1],
                points,
                new Coefficient(slope, orZero(deviation(slopeWeights, covariance))),
                new Coefficient(intercept, deviation(interceptWeights, covariance)));
    }

    private static double orZero(double value) {
        return Math.abs(value) < NO_SLOPE ? 0 : value;
    }

    private static double deviation(double[] weights, double[][] covariance) {
        return Math.sqrt(Math.max(Quadratic.dot(Quadratic.times(weights, covariance), weights), 0));
    }
}
