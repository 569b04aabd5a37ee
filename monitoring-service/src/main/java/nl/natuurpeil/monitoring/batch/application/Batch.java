package nl.natuurpeil.monitoring.batch.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.monitoring.batch.domain.BatchState;
import nl.natuurpeil.monitoring.batch.domain.Fingerprint;
import nl.natuurpeil.monitoring.batch.domain.Progress;
import nl.natuurpeil.monitoring.batch.domain.RowCounts;
import nl.natuurpeil.monitoring.reference.domain.Label;
import org.jspecify.annotations.Nullable;

/**
 * A batch and how far it is.
 *
 * @param fingerprint none while its body comes in
 * @param bytes size of the body, decompressed
 * @param bytesRead how much of it was read at the last checkpoint
 * @param total number of rows; none until all were dealt with
 * @param cancelling whether it stops at the next checkpoint
 * @param attempts how often it was taken up since the last checkpoint
 * @param detail what there is to say about how it ended
 */
public record Batch(
        UUID id,
        Terms terms,
        BatchState state,
        @Nullable Fingerprint fingerprint,
        RowCounts counts,
        @Nullable Long total,
        long bytes,
        long bytesRead,
        Times times,
        boolean cancelling,
        int attempts,
        @Nullable Label detail) {

    /** When it came to where it is. */
    public record Times(
            Instant received,
            @Nullable Instant started,
            @Nullable Instant progressed,
            @Nullable Instant finished) {}

    /** Returns how fast it goes; empty until the first checkpoint. */
    public Optional<Progress> progress() {
        var started = times.started();
        var last = times.progressed();
        return started == null || last == null
                ? Optional.empty()
                : Optional.of(new Progress(started, last, counts.read(), bytesRead, bytes));
    }
}
