package nl.natuurpeil.monitoring.series.application;

import java.io.IOException;
import nl.natuurpeil.monitoring.series.domain.Point;

/** Takes points one by one, in order of time. */
@FunctionalInterface
public interface PointSink {

    /**
     * Takes a point.
     *
     * @return whether more are wanted
     */
    boolean take(Point point) throws IOException;
}
