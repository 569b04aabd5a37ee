package nl.natuurpeil.monitoring.measurement.adapter.rest;

import java.time.Instant;
import java.util.UUID;
import nl.natuurpeil.monitoring.measurement.domain.MeasurementVersion;
import nl.natuurpeil.monitoring.measurement.domain.MeasurementVersion.Ended;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a measurement, who recorded it, and how it ended. */
@Schema(name = "MeasurementVersion")
record VersionResponse(
        MeasurementResponse measurement,

        @Schema(description = "Wie haar stuurde / who sent it")
        String recordedBy,

        @Schema(description = "Leeg voor de huidige / empty for the current one") @Nullable
        EndedResponse ended) {

    /** The end of a version; without a successor it was withdrawn. */
    @Schema(name = "EndedVersion")
    record EndedResponse(
            Instant at,
            @Nullable UUID supersededBy,
            String actor,
            @Nullable String reason) {

        static @Nullable EndedResponse from(@Nullable Ended ended) {
            return ended == null ? null : new EndedResponse(ended.at(), ended.by(), ended.actor(), ended.reason());
        }
    }

    static VersionResponse from(MeasurementVersion version) {
        return new VersionResponse(
                MeasurementResponse.from(version.measurement()),
                version.measurement().recordedBy(),
                EndedResponse.from(version.ended()));
    }
}
