package nl.natuurpeil.monitoring.series.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.natuurpeil.monitoring.measurement.domain.Span;
import nl.natuurpeil.monitoring.measurement.domain.Status;
import nl.natuurpeil.monitoring.series.domain.CalendarStep;
import nl.natuurpeil.monitoring.series.domain.Point;
import nl.natuurpeil.trend.Observation;

/** Reads a series as the trend statistics take it. */
@ApplicationScoped
public class ReadTrend {

    private static final Window CREDIBLE =
            new Window(null, null, Set.of(Status.UNCHECKED, Status.CHECKED, Status.FINAL), Set.of(), null);

    private final ReadPoints points;

    public ReadTrend(ReadPoints points) {
        this.points = points;
    }

    /** Returns what has a number and is not in quarantine, at the middle of its time in years. */
    public List<Observation> observations(Series series) throws IOException {
        var observations = new ArrayList<Observation>();
        points.all(series.number(), CREDIBLE, point -> {
            if (!point.isGap()) {
                observations.add(new Observation(year(point), point.value()));
            }
            return true;
        });
        return observations;
    }

    private static double year(Point point) {
        var span = new Span(
                Instant.EPOCH.plus(point.begins(), ChronoUnit.MICROS),
                Instant.EPOCH.plus(point.ends(), ChronoUnit.MICROS));
        return span.days().map(days -> days.midYear()).orElseGet(() -> year(span));
    }

    private static double year(Span span) {
        var middle = span.begins()
                .plus(ChronoUnit.MICROS.between(span.begins(), span.ends()) / 2, ChronoUnit.MICROS)
                .atZone(CalendarStep.NETHERLANDS);
        var day = middle.getDayOfYear() - 1 + middle.toLocalTime().toSecondOfDay() / 86_400.0;
        return middle.getYear() + day / middle.toLocalDate().lengthOfYear();
    }
}
