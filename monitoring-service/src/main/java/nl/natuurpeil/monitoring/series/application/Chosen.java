package nl.natuurpeil.monitoring.series.application;

import java.io.IOException;
import nl.natuurpeil.monitoring.series.domain.Point;
import org.jspecify.annotations.Nullable;

/** Passes on the chosen ones of the points with a value, and the first gap between two of them. */
final class Chosen implements PointSink {

    private final int[] places;
    private final PointSink sink;
    private int place;
    private int next;
    private @Nullable Point gap;

    Chosen(int[] places, PointSink sink) {
        this.places = places;
        this.sink = sink;
    }

    @Override
    public boolean take(Point point) throws IOException {
        if (next == places.length) {
            return false;
        }
        if (point.isGap()) {
            gap = gap == null && next > 0 ? point : gap;
            return true;
        }
        return places[next] != place++ || pass(point);
    }

    private boolean pass(Point point) throws IOException {
        next++;
        var missing = gap;
        gap = null;
        return (missing == null || sink.take(missing)) && sink.take(point);
    }
}
