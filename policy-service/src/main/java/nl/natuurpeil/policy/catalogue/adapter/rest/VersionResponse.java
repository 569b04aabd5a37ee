package nl.natuurpeil.policy.catalogue.adapter.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.policy.catalogue.application.RecordedVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a record in its two times: when it holds in the world, and when it was known here. */
@Schema(
        name = "Version",
        description = "Een versie; `validTo` is leeg zolang ze geldt of als ze alleen is verbeterd"
                + " / a version; `validTo` is null while it holds or when it was only corrected")
public record VersionResponse(
        int version,
        LocalDate validFrom,
        @Schema(nullable = true) @Nullable LocalDate validTo,
        Instant recordedAt,
        @Schema(nullable = true) @Nullable Instant replacedAt,

        @Schema(description = "Uitgave van de catalogus / release of the catalogue")
        String release) {

    /** Returns the history, newest first, given the versions oldest first. */
    static List<VersionResponse> history(List<RecordedVersion> versions) {
        var history = new ArrayList<VersionResponse>();
        RecordedVersion next = null;
        for (var version : versions.reversed()) {
            history.add(from(version, next));
            next = version;
        }
        return List.copyOf(history);
    }

    private static VersionResponse from(RecordedVersion version, @Nullable RecordedVersion next) {
        return new VersionResponse(
                version.version(),
                version.since(),
                end(version, next),
                version.recordedAt(),
                next == null ? null : next.recordedAt(),
                version.release());
    }

    /** A next version from the same day on is a correction: it leaves the earlier one no day of its own. */
    private static @Nullable LocalDate end(RecordedVersion version, @Nullable RecordedVersion next) {
        return next != null && next.since().isAfter(version.since())
                ? next.since().minusDays(1)
                : null;
    }
}
