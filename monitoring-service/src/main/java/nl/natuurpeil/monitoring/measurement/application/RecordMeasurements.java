package nl.natuurpeil.monitoring.measurement.application;

import java.util.List;

/** Records many measurements at once, each of them once, however often it is sent. */
public interface RecordMeasurements {

    /**
     * Records the rows and tells of them, one event for each series, in the running transaction.
     *
     * @return what became of each row, in the order of the rows
     */
    List<RowOutcome> record(List<SentMeasurement> rows, Handling handling);
}
