package nl.natuurpeil.monitoring.compliance.domain;

import java.util.List;
import java.util.Optional;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.trend.FittedLine;
import nl.natuurpeil.trend.Observation;

/**
 * Where a series is heading: the line through the logarithms of its values, or through the values themselves where one
 * of them is zero or less.
 */
record Projection(FittedLine line, boolean logarithmic) {

    private static final int FEWEST = 3;

    /** Returns the projection of the values; none for fewer than three, or for two of the same time. */
    static Optional<Projection> of(List<Value> values) {
        var points = values.stream().map(Value::toObservation).toList();
        if (points.size() < FEWEST
                || points.stream().map(Observation::time).distinct().count() < points.size()) {
            return Optional.empty();
        }
        boolean logarithmic = points.stream().allMatch(point -> point.value() > 0);
        var line = FittedLine.through(logarithmic ? logarithms(points) : points);
        return Optional.of(new Projection(line, logarithmic));
    }

    private static List<Observation> logarithms(List<Observation> points) {
        return points.stream()
                .map(point -> new Observation(point.time(), StrictMath.log(point.value())))
                .toList();
    }

    /** The value to expect at a time, in years. */
    double at(double time) {
        return logarithmic ? StrictMath.exp(line.at(time)) : line.at(time);
    }
}
