package nl.natuurpeil.monitoring.series.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.monitoring.series.domain.CalendarStep;
import nl.natuurpeil.monitoring.series.domain.Point;
import nl.natuurpeil.monitoring.series.domain.Summaries;
import nl.natuurpeil.monitoring.series.domain.Summary;
import nl.natuurpeil.monitoring.series.domain.SummaryFunction;
import org.jspecify.annotations.Nullable;

/** Reads the points of a series: all, a page, fewer that give the same picture, or summed up. */
@ApplicationScoped
public class ReadPoints {

    private final Points points;

    public ReadPoints(Points points) {
        this.points = points;
    }

    /**
     * A place in a series.
     *
     * @param begins of the point before the page, microseconds since 1970
     */
    public record Place(long begins, long ends) {

        boolean isBefore(Point point) {
            return point.begins() > begins || point.begins() == begins && point.ends() > ends;
        }
    }

    /** Gives all points, however many there are. */
    public void all(int series, Window window, PointSink sink) throws IOException {
        try (var reading = points.open()) {
            reading.each(series, window, sink);
        }
    }

    /** Returns so many points after a place, and one more if there is one. */
    public List<Point> page(int series, Window window, @Nullable Place after, int limit) throws IOException {
        var page = new ArrayList<Point>(Math.min(limit, 1000) + 1);
        all(series, after == null ? window : window.from(after.begins()), point -> {
            if (after == null || after.isBefore(point)) {
                page.add(point);
            }
            return page.size() <= limit;
        });
        return page;
    }

    /**
     * Gives no more points with a value than wanted, chosen so that a chart of them looks the same; and between two of
     * them one without a value where values are missing.
     *
     * @throws TooMany when there are more to choose from than can be held at a time
     */
    public void thinned(int series, Window window, int wanted, PointSink sink) throws IOException {
        try (var reading = points.open()) {
            var values = new Values();
            reading.each(series, window, values);
            reading.each(series, window, new Chosen(values.choose(wanted), sink));
        }
    }

    /** Sums the points up by the calendar. */
    public List<Summary> summaries(int series, Window window, CalendarStep step, SummaryFunction function)
            throws IOException {
        var summaries = new Summaries(step, function);
        all(series, window, point -> {
            summaries.add(point);
            return true;
        });
        return summaries.finish();
    }
}
