package nl.natuurpeil.monitoring.measurement.adapter.rest;

import java.util.List;
import nl.natuurpeil.monitoring.measurement.domain.MeasurementVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All versions of a measurement, the newest first. */
@Schema(name = "MeasurementVersions")
record VersionsResponse(List<VersionResponse> items) {

    static VersionsResponse from(List<MeasurementVersion> versions) {
        return new VersionsResponse(versions.stream().map(VersionResponse::from).toList());
    }
}
