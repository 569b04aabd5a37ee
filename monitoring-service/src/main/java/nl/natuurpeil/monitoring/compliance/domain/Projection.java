package nl.natuurpeil.monitoring.compliance.domain;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.reference.domain.Operator;
import nl.natuurpeil.trend.Observation;
import nl.natuurpeil.trend.numeric.Distributions;

/**
 * Where a series is heading: the line through the logarithms of its values, or through the values themselves where one
 * of them is zero or less.
 *
 * @param withErrors whether the standard errors of the values are part of it, which takes that of each of them
 */
public record Projection(Line line, boolean logarithmic, boolean withErrors) {

    private static final int FEWEST = 3;

    /** Returns the projection of the values; none for fewer than three, or for two of the same time. */
    public static Optional<Projection> of(List<Value> values) {
        var points = values.stream().map(Value::toObservation).toList();
        if (points.size() < FEWEST
                || points.stream().map(Observation::time).distinct().count() < points.size()) {
            return Optional.empty();
        }
        boolean logarithmic = points.stream().allMatch(point -> point.value() > 0);
        boolean withErrors = values.stream().allMatch(value -> value.standardError() != null);
        var fitted = logarithmic ? logarithms(points) : points;
        var line = withErrors ? Line.through(fitted, variances(values, logarithmic)) : Line.through(fitted);
        return Optional.of(new Projection(line, logarithmic, withErrors));
    }

    private static List<Observation> logarithms(List<Observation> points) {
        return points.stream()
                .map(point -> new Observation(point.time(), StrictMath.log(point.value())))
                .toList();
    }

    /** The error of a logarithm is the relative error of its value, as far as that is small. */
    private static List<Double> variances(List<Value> values, boolean logarithmic) {
        return values.stream()
                .map(value -> {
                    double error = requireNonNull(value.standardError()) / (logarithmic ? value.value() : 1);
                    return error * error;
                })
                .toList();
    }

    /** The value to expect at a time, in years. */
    public double at(double time) {
        return back(line.at(time));
    }

    /** Between these values something lies with 95 % confidence. */
    public record Interval(double lower, double upper) {}

    /** Where the line itself lies at a time. */
    public Interval ofLine(double time) {
        return around(time, line.heightError(time));
    }

    /** Where a value of that time lies, which strays from the line. */
    public Interval ofValue(double time) {
        return around(time, line.standardError(time));
    }

    private Interval around(double time, double error) {
        double margin = Distributions.studentQuantile(0.975, line.degreesOfFreedom()) * error;
        return new Interval(back(line.at(time) - margin), back(line.at(time) + margin));
    }

    private double back(double height) {
        return logarithmic ? StrictMath.exp(height) : height;
    }

    /**
     * The probability that the value at a time is on the right side of a level. A value to come strays from the line as
     * the earlier ones did, and the line itself is the less certain the further away: Student's t of both together.
     */
    double probability(Operator operator, double level, double time) {
        double atLeast = atLeast(level, time);
        return switch (operator) {
            case AT_LEAST -> atLeast;
            case AT_MOST -> 1 - atLeast;
        };
    }

    private double atLeast(double level, double time) {
        if (logarithmic && level <= 0) {
            return 1;
        }
        double margin = line.at(time) - (logarithmic ? StrictMath.log(level) : level);
        double error = line.standardError(time);
        if (error == 0) {
            return margin >= 0 ? 1 : 0;
        }
        double tail = Distributions.studentTwoSided(margin / error, line.degreesOfFreedom()) / 2;
        return margin >= 0 ? 1 - tail : tail;
    }
}
