package nl.natuurpeil.monitoring.compliance.domain;

import java.util.List;
import java.util.stream.IntStream;
import nl.natuurpeil.trend.FittedLine;
import nl.natuurpeil.trend.Observation;

/**
 * A line through points, and how far a point to come may lie from it.
 *
 * @param heightVariance of the line at its mean time
 * @param scatter variance of a point to come about the line
 */
record Line(
        int n,
        double meanTime,
        double meanValue,
        double slope,
        double heightVariance,
        double slopeVariance,
        double scatter) {

    /** Fits by ordinary least squares: the points themselves tell how far they lie from it. */
    static Line through(List<Observation> points) {
        var line = FittedLine.through(points);
        double scatter = points.stream()
                        .mapToDouble(point -> square(point.value() - line.at(point.time())))
                        .sum()
                / line.degreesOfFreedom();
        return new Line(
                line.n(),
                line.meanTime(),
                line.meanValue(),
                line.slope(),
                scatter / line.n(),
                square(line.slopeStandardError()),
                scatter);
    }

    /**
     * Fits points whose variances are stated: each strays by its own variance and by what all have in common, tau². Tau² is
     * what ordinary least squares leaves over after the stated variances (moment estimator, Hedges and Olkin 1985, for a
     * line Raudenbush 1994): max(0, (sum of squares - sum of (1 - leverage) variance) / (n - 2)). Weights are 1 / (tau² +
     * variance); the variance of the line is inflated where the points stray further than that (Knapp and Hartung 2003).
     * A point to come strays by tau² and the mean of the stated variances. With equal variances smaller than the scatter
     * this is the ordinary line; with larger ones what is stated holds.
     */
    static Line through(List<Observation> points, List<Double> variances) {
        var ordinary = through(points);
        double common = common(points, variances, ordinary);
        var weights =
                variances.stream().map(variance -> 1 / (common + variance)).toList();
        double sum = sum(points, weights, _ -> 1);
        if (Double.isInfinite(sum)) {
            return ordinary;
        }
        double meanTime = sum(points, weights, Observation::time) / sum;
        double meanValue = sum(points, weights, Observation::value) / sum;
        double squares = sum(points, weights, point -> square(point.time() - meanTime));
        double slope = sum(points, weights, point -> (point.time() - meanTime) * (point.value() - meanValue)) / squares;
        double strayed =
                sum(points, weights, point -> square(point.value() - meanValue - slope * (point.time() - meanTime)));
        double inflation = Math.max(1, strayed / (points.size() - 2));
        return new Line(
                points.size(),
                meanTime,
                meanValue,
                slope,
                inflation / sum,
                inflation / squares,
                common + mean(variances));
    }

    private static double common(List<Observation> points, List<Double> variances, Line ordinary) {
        double squares = points.stream()
                .mapToDouble(point -> square(point.time() - ordinary.meanTime()))
                .sum();
        double stated = sum(
                points,
                variances,
                point -> 1 - 1.0 / points.size() - square(point.time() - ordinary.meanTime()) / squares);
        return Math.max(0, ordinary.scatter() - stated / (points.size() - 2));
    }

    private static double mean(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).sum() / numbers.size();
    }

    private interface Term {
        double of(Observation point);
    }

    private static double sum(List<Observation> points, List<Double> weights, Term term) {
        return IntStream.range(0, points.size())
                .mapToDouble(i -> weights.get(i) * term.of(points.get(i)))
                .sum();
    }

    private static double square(double number) {
        return number * number;
    }

    double at(double time) {
        return meanValue + slope * (time - meanTime);
    }

    int degreesOfFreedom() {
        return n - 2;
    }

    /** How far a point at a time may lie from the height of the line there. */
    double standardError(double time) {
        return Math.sqrt(scatter + heightVariance(time));
    }

    /** How far the line itself may lie from its height at a time. */
    double heightError(double time) {
        return Math.sqrt(heightVariance(time));
    }

    private double heightVariance(double time) {
        return heightVariance + square(time - meanTime) * slopeVariance;
    }
}
