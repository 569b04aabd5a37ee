package nl.natuurpeil.monitoring.chart.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.compliance.domain.Projection;

/**
 * The line through the values of the last twelve years, and on to the last date something is asked by.
 *
 * @param logarithmic whether it goes through the logarithms of the values, so that it curves
 * @param fitted within the years it goes through; between its bounds the line lies with 95 % confidence
 * @param projected from the last value on; between its bounds a value lies with 95 % confidence
 */
public record Line(int values, boolean logarithmic, List<Place> fitted, List<Place> projected) {

    private static final int LAST_YEARS = 12;
    private static final int PLACES = 24;

    public Line {
        fitted = List.copyOf(fitted);
        projected = List.copyOf(projected);
    }

    /**
     * A place on the line.
     *
     * @param time in years; the middle of 2025 is 2025.5
     */
    public record Place(double time, double value, double lower, double upper) {}

    /** Returns none for fewer than three values, or for two of the same time. */
    public static Optional<Line> through(List<Value> values, List<Target> targets) {
        var window = lastYears(values);
        return Projection.of(window).map(projection -> {
            double begin = window.getFirst().period().midYear();
            double end = window.getLast().period().midYear();
            double horizon = targets.stream()
                    .map(Target::by)
                    .filter(Objects::nonNull)
                    .mapToDouble(Line::middleOfYear)
                    .max()
                    .orElse(end);
            return new Line(
                    window.size(),
                    projection.logarithmic(),
                    places(begin, end, time -> place(time, projection, projection.ofLine(time))),
                    horizon > end
                            ? places(end, horizon, time -> place(time, projection, projection.ofValue(time)))
                            : List.of());
        });
    }

    private static double middleOfYear(LocalDate day) {
        return day.getYear() + 0.5;
    }

    private static List<Value> lastYears(List<Value> values) {
        if (values.isEmpty()) {
            return values;
        }
        double since = values.getLast().period().midYear() - LAST_YEARS;
        return values.stream().filter(value -> value.period().midYear() > since).toList();
    }

    private static List<Place> places(double begin, double end, DoubleFunction<Place> placeAt) {
        return IntStream.range(0, PLACES)
                .mapToDouble(step -> begin + (end - begin) * step / (PLACES - 1))
                .mapToObj(placeAt)
                .toList();
    }

    private static Place place(double time, Projection projection, Projection.Interval interval) {
        return new Place(time, projection.at(time), interval.lower(), interval.upper());
    }
}
