package nl.natuurpeil.monitoring.batch.application;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.monitoring.batch.domain.RowCounts;

/**
 * The queue of large batches: who works on which.
 *
 * <p>Everything done under a claim fails with {@link Lost} once another worker has taken over, in the transaction it is
 * part of: what a worker did that was only thought dead is undone.
 */
public interface Claims {

    /** A batch and the worker that may work on it. */
    record Claim(UUID batch, UUID worker) {}

    /** Another worker has taken over. */
    final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Lost(Claim claim) {
            super("batch " + claim.batch() + " is worked on by another");
        }
    }

    /** A batch taken to work on. */
    record Taken(Claim claim, Batch batch) {}

    /** Takes the batch that waits longest, of an organisation none of whose batches is worked on. */
    Optional<Taken> takeNext();

    /** Tells that the worker is still there; false when another has taken over. */
    boolean renew(Claim claim);

    /** Adds to the counts and tells how far the body was read; in the running transaction. Returns the batch as it is now. */
    Batch advance(Claim claim, RowCounts more, long bytesRead);

    /** Sets the counts of a batch that begins anew to nothing; in the running transaction. */
    void restart(Claim claim);

    /** Tells that every row was dealt with; in the running transaction. */
    Batch reachEnd(Claim claim);

    /** Ends the batch and removes its body; in the running transaction. */
    void finish(Claim claim, Outcome outcome, RowCounts counts);

    /** Leaves the batch to whoever comes next, after a while. */
    void release(Claim claim, Duration wait);
}
