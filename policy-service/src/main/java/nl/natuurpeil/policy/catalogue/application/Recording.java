package nl.natuurpeil.policy.catalogue.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a version became known here, by whom and why.
 *
 * @param reviewedBy who approved it; null for a release
 * @param reason null when none was given
 * @param release which brought it; null for the work of an editor
 * @param releaseVersion its number in the release, which counts apart from the numbers here; null as well
 */
public record Recording(
        Instant at,
        String by,
        @Nullable String reviewedBy,
        @Nullable String reason,
        Origin origin,
        @Nullable String release,
        @Nullable Integer releaseVersion) {

    /** Where content comes from. */
    public enum Origin {
        RELEASE,
        EDITOR
    }

    /** Who releases are the work of. */
    static final String MAKERS = "natuurpeil";

    static Recording byRelease(Release release, int version, Instant at) {
        return new Recording(at, MAKERS, null, release.reason(), Origin.RELEASE, release.version(), version);
    }

    public static Recording byEditor(PublishEdit.Edit edit, Instant at) {
        return new Recording(at, edit.editor(), edit.reviewer(), edit.reason(), Origin.EDITOR, null, null);
    }
}
