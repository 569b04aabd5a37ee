package nl.natuurpeil.monitoring.series.application;

import java.util.List;
import nl.natuurpeil.monitoring.measurement.domain.Measurement;
import nl.natuurpeil.monitoring.series.application.ReadPoints.Place;
import org.jspecify.annotations.Nullable;

/** The recorded measurements with all there is about them. */
public interface MeasurementPages {

    /** Returns so many of a series after a place, in order of begin and end. */
    List<Measurement> list(Series series, Window window, @Nullable Place after, int limit);
}
