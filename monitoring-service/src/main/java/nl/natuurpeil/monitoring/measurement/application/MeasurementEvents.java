package nl.natuurpeil.monitoring.measurement.application;

import nl.natuurpeil.monitoring.measurement.domain.Measurement;

/** Tells that measurements were recorded, once the transaction is committed. */
public interface MeasurementEvents {

    void recorded(Measurement measurement);
}
