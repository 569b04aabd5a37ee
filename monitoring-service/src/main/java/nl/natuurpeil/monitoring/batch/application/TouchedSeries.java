package nl.natuurpeil.monitoring.batch.application;

import java.util.List;
import java.util.UUID;
import nl.natuurpeil.monitoring.measurement.application.SeriesChange;
import nl.natuurpeil.monitoring.measurement.application.SeriesSum;

/** The series a large batch changed, until they are told of: one event for each, however many checkpoints there were. */
public interface TouchedSeries {

    /** Remembers changes, in the running transaction. */
    void add(UUID batch, List<SeriesChange> changes);

    /** Takes some of them away to be told of, in the running transaction, which holds those series from then on. */
    List<SeriesSum> take(Batch batch, int limit);
}
