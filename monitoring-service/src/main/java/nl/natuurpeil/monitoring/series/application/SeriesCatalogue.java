package nl.natuurpeil.monitoring.series.application;

import java.util.List;
import java.util.Optional;

/** The series there are. */
public interface SeriesCatalogue {

    Optional<Series> find(String id);

    /** Returns series in order of identifier, those after the given one. */
    List<Series> list(SeriesFilter filter, String after, int limit);
}
