package nl.natuurpeil.monitoring.batch.adapter.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import nl.natuurpeil.monitoring.batch.application.Batches;
import nl.natuurpeil.monitoring.batch.application.Transactions;
import org.jboss.logging.Logger;

/** Forgets batches of long ago and bodies that broke off with the replica that received them, in small steps. */
@ApplicationScoped
class BatchRetention {

    private static final Logger LOG = Logger.getLogger(BatchRetention.class);

    private final Batches batches;
    private final Transactions transactions;

    BatchRetention(Batches batches, Transactions transactions) {
        this.batches = batches;
        this.transactions = transactions;
    }

    @Scheduled(every = "{natuurpeil.batches.clean-up.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void removeExpired() {
        int removed = 0;
        int step;
        do {
            step = transactions.run(batches::removeExpired);
            removed += step;
        } while (step > 0);
        LOG.debugf("%d batches forgotten", removed);
    }
}
