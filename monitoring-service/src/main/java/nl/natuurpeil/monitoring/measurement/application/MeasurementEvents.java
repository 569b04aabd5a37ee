package nl.natuurpeil.monitoring.measurement.application;

import java.util.List;

/** Tells of changed series, once the transaction is committed. */
public interface MeasurementEvents {

    /** Tells of each change; those of one series in this order. The caller holds the lock of every series. */
    void changed(List<SeriesChange> changes);
}
