package nl.natuurpeil.policy.catalogue.adapter.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        String recordedBy,

        @Schema(nullable = true, description = "Wie het goedkeurde / who approved it") @Nullable
        String reviewedBy,

        @Schema(nullable = true, description = "Waarom / why") @Nullable
        String reason,

        @Schema(enumeration = {"RELEASE", "EDITOR"}) String origin,

        @Schema(nullable = true, description = "Uitgave van de catalogus / release of the catalogue") @Nullable
        String release) {

    @Schema(name = "VersionList")
    record Page(List<VersionResponse> items) {}

    /** Returns the history, newest first, given the versions in the order in which they were recorded. */
    static List<VersionResponse> history(List<RecordedVersion> versions) {
        var history = new ArrayList<VersionResponse>();
        for (int i = versions.size() - 1; i >= 0; i--) {
            history.add(from(versions.get(i), versions.subList(i + 1, versions.size())));
        }
        return List.copyOf(history);
    }

    private static VersionResponse from(RecordedVersion version, List<RecordedVersion> later) {
        var validity = version.record().validity();
        var recording = version.recording();
        var successors = later.stream()
                .filter(other -> other.record().validity().overlaps(validity))
                .toList();
        return new VersionResponse(
                version.record().version(),
                validity.since(),
                end(version, successors),
                recording.at(),
                successors.stream()
                        .findFirst()
                        .map(next -> next.recording().at())
                        .orElse(null),
                recording.by(),
                recording.reviewedBy(),
                recording.reason(),
                recording.origin().name(),
                recording.release());
    }

    /** A later version from the same day on is a correction: it leaves the earlier one no day of its own. */
    private static @Nullable LocalDate end(RecordedVersion version, List<RecordedVersion> successors) {
        var validity = version.record().validity();
        var pushedOut = successors.stream()
                .map(next -> next.record().validity().since())
                .filter(since -> since.isAfter(validity.since()))
                .map(since -> since.minusDays(1));
        return Stream.concat(pushedOut, Optional.ofNullable(validity.until()).stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
