package nl.natuurpeil.monitoring.measurement.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.monitoring.measurement.domain.Measurement;
import nl.natuurpeil.monitoring.measurement.domain.MeasurementVersion;

/** The recorded measurements. */
public interface Measurements {

    /** Finds a version, the current one or one before it. */
    Optional<Measurement> find(UUID id);

    /** Returns all versions of the measurement that this is one of, the newest first; none when it is unknown. */
    List<MeasurementVersion> versions(UUID id);

    /** Finds the version that was current at the moment; the measurement may have been withdrawn since, or not yet known. */
    default Optional<Measurement> findAsOf(UUID id, Instant moment) {
        return versions(id).stream()
                .filter(version -> version.wasCurrentAt(moment))
                .map(MeasurementVersion::measurement)
                .findFirst();
    }

    /** Finds the current version. */
    Optional<Measurement> findByLocalId(String namespace, String localId);
}
