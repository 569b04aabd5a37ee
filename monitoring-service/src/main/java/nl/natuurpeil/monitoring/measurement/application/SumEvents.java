package nl.natuurpeil.monitoring.measurement.application;

import java.util.List;

/** Tells of series that requests changed step by step, once the transaction is committed. */
public interface SumEvents {

    /** Tells of each of them. The caller holds the lock of every series. */
    void summed(List<SeriesSum> sums);
}
