package nl.natuurpeil.monitoring.batch.application;

import jakarta.enterprise.context.ApplicationScoped;
import nl.natuurpeil.monitoring.batch.domain.BatchState;
import nl.natuurpeil.monitoring.batch.domain.Fingerprint;

/** Answers requests whose key was used before. */
@ApplicationScoped
class Replays {

    private final Batches batches;

    Replays(Batches batches) {
        this.batches = batches;
    }

    Answer answer(Terms terms, String key, Fingerprint fingerprint) {
        return batches.findByKey(terms.organisation(), key)
                .map(batch -> answer(batch, fingerprint))
                // Just now given free: the sender tries again.
                .orElseGet(Answer.Busy::new);
    }

    private static Answer answer(Batch batch, Fingerprint fingerprint) {
        if (batch.state() == BatchState.RECEIVING) {
            return new Answer.Busy();
        }
        if (!fingerprint.equals(batch.fingerprint())) {
            return new Answer.KeyReused(batch);
        }
        return batch.state().isFinished() ? new Answer.Done(batch, true) : new Answer.Queued(batch, true);
    }
}
