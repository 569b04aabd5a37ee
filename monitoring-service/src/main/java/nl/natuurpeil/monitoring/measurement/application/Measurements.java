package nl.natuurpeil.monitoring.measurement.application;

import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.monitoring.measurement.domain.Measurement;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;

/** The recorded measurements. */
public interface Measurements {

    /** Adds a measurement; empty when its key or the period of its series is taken. */
    Optional<Measurement> addIfAbsent(NewMeasurement measurement);

    Optional<Measurement> find(UUID id);

    Optional<Measurement> findByLocalId(String namespace, String localId);

    Optional<Measurement> findByPeriod(SeriesKey series, Period period);
}
