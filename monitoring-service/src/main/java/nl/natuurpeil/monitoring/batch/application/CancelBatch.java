package nl.natuurpeil.monitoring.batch.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Cancels a batch: at once when nothing was done yet, otherwise at its next checkpoint. */
@ApplicationScoped
public class CancelBatch {

    private final Batches batches;
    private final Transactions transactions;

    public CancelBatch(Batches batches, Transactions transactions) {
        this.batches = batches;
        this.transactions = transactions;
    }

    /** Returns the batch as it is now, which tells whether it is being cancelled; empty when there is none. */
    public Optional<Batch> cancel(String organisation, UUID id) {
        return transactions.run(() -> {
            batches.cancel(organisation, id, Outcome.cancelledWithNothing());
            return batches.find(organisation, id);
        });
    }
}
