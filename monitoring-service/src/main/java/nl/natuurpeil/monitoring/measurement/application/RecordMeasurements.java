package nl.natuurpeil.monitoring.measurement.application;

import java.util.List;
import java.util.function.Consumer;

/** Records many measurements at once, each of them once, however often it is sent. */
public interface RecordMeasurements {

    /**
     * Records the rows and tells of them, one event for each series, in the running transaction.
     *
     * @return what became of each row, in the order of the rows
     */
    List<RowOutcome> record(List<SentMeasurement> rows, Handling handling);

    /**
     * Records some of the rows of a request in the running transaction. It tells nobody but {@code instead}, who tells the
     * world once for each series when the request is done.
     *
     * @return what became of each row, in the order of the rows
     */
    List<RowOutcome> record(List<SentMeasurement> rows, Handling handling, Consumer<List<SeriesChange>> instead);
}
