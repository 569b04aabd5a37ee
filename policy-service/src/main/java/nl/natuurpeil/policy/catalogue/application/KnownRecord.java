package nl.natuurpeil.policy.catalogue.application;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.natuurpeil.policy.catalogue.application.Recording.Origin;
import nl.natuurpeil.policy.catalogue.application.ReleaseContent.Outcome;

/**
 * What is known of one record when a release brings it.
 *
 * @param versions those of the record, in the order in which they were recorded
 * @param contents what earlier releases brought for it that made no version
 */
record KnownRecord(List<RecordedVersion> versions, List<ReleaseContent> contents) {

    /** What a release brought under a number. */
    record Brought(int version, String contentHash, String release) {}

    /** Everything releases ever brought for the record. */
    Stream<Brought> brought() {
        var asVersions = versions.stream()
                .filter(version -> version.recording().origin() == Origin.RELEASE)
                .map(version -> new Brought(
                        requireNonNull(version.recording().releaseVersion()),
                        version.contentHash(),
                        requireNonNull(version.recording().release())));
        return Stream.concat(
                asVersions,
                contents.stream()
                        .map(content -> new Brought(content.version(), content.contentHash(), content.release())));
    }

    /** The version of an editor that no release has caught up with. */
    Optional<RecordedVersion> edited() {
        return last(versions)
                .filter(version -> version.recording().origin() == Origin.EDITOR)
                .filter(version -> contents.stream()
                        .noneMatch(content -> content.outcome() == Outcome.SAME
                                && content.seenAt().isAfter(version.recording().at())));
    }

    private static Optional<RecordedVersion> last(List<RecordedVersion> versions) {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }
}
