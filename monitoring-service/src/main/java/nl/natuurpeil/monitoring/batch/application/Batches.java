package nl.natuurpeil.monitoring.batch.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.monitoring.batch.domain.Fingerprint;
import nl.natuurpeil.monitoring.batch.domain.RowCounts;
import org.jspecify.annotations.Nullable;

/** The batches, as their senders see them. */
public interface Batches {

    /**
     * Adds a batch that is dealt with in the running transaction; empty when the key is taken. When another request with
     * this key is being dealt with, that one is waited for.
     */
    Optional<UUID> begin(Terms terms, @Nullable String key, Fingerprint fingerprint, long bytes);

    /** Ends it, in the same transaction. */
    Batch end(UUID batch, Ending ending);

    /** Adds a batch whose body is coming in; empty when the key is taken. */
    Optional<UUID> expect(Terms terms, @Nullable String key);

    /**
     * Puts a batch whose body is complete in the queue.
     *
     * @return empty when the key is taken by another, or the body was given up for too long a silence
     */
    Optional<Batch> enqueue(UUID batch, @Nullable String key, Fingerprint fingerprint, long bytes);

    /** Removes a batch whose body did not come in, with what did. */
    void forget(UUID batch);

    /** Removes the batch with this key if its body is not coming in any more. */
    boolean forgetIfSilent(String organisation, String key);

    Optional<Batch> findByKey(String organisation, String key);

    /** Returns the batch, if it is this organisation's and its body is there. */
    Optional<Batch> find(String organisation, UUID id);

    /** Returns batches of the organisation, newest first, those before the given one. */
    List<Batch> list(String organisation, @Nullable UUID before, int limit);

    /** Ends a batch that waits in this way, has one that runs stop at the next checkpoint, and lets others be. */
    void cancel(String organisation, UUID id, Outcome waiting);

    /** Removes some that were finished too long ago, and bodies that are not coming in any more. */
    int removeExpired();

    /** How a batch ended: with these counts, recorded or not. */
    record Ending(Outcome outcome, RowCounts counts) {}
}
