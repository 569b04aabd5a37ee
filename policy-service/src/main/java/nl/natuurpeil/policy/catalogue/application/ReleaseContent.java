package nl.natuurpeil.policy.catalogue.application;

import java.time.Instant;
import nl.natuurpeil.policy.catalogue.domain.Reference;

/**
 * What a release has for a record that an editor changed after the release before it; it makes no version of its own.
 *
 * @param version its number in the release
 */
public record ReleaseContent(
        Reference record,
        int version,
        String release,
        Instant seenAt,
        String contentHash,
        String source,
        Outcome outcome) {

    /** What became of it. */
    public enum Outcome {
        /** It says what the editor's version says: the release has caught up. */
        SAME,
        /** It says something else: the editor's version stays, until an editor decides. */
        WITHHELD
    }
}
