package nl.natuurpeil.monitoring.measurement.application;

import java.util.List;

/** Records what several requests sent at once, as if they had come one after the other. */
public interface RecordSendings {

    /**
     * Records the sendings and tells of them, one event for each request and series, in the running transaction.
     *
     * @return what became of each sending, in their order
     */
    List<Recording> recordAll(List<Sending> sendings);
}
