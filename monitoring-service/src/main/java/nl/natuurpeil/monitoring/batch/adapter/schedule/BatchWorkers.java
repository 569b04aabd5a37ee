package nl.natuurpeil.monitoring.batch.adapter.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.natuurpeil.monitoring.batch.application.BatchSettings;
import nl.natuurpeil.monitoring.batch.application.RunBatches;
import nl.natuurpeil.monitoring.batch.application.WorkWaits;
import org.jboss.logging.Logger;

/**
 * The workers of this replica. Each takes the batch that waits longest, whichever replica took it in; when the replica
 * stops they leave theirs at the next checkpoint.
 */
@ApplicationScoped
class BatchWorkers implements WorkWaits {

    private static final Logger LOG = Logger.getLogger(BatchWorkers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final RunBatches runBatches;
    private final BatchSettings settings;
    private final Semaphore waiting = new Semaphore(0);
    private volatile boolean stopping;
    private volatile List<Thread> threads = List.of();

    BatchWorkers(RunBatches runBatches, BatchSettings settings) {
        this.runBatches = runBatches;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        stopping = false;
        threads = IntStream.range(0, settings.workers())
                .mapToObj(i -> Thread.ofVirtual().name("batch-worker-" + i).start(this::work))
                .toList();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        waiting.release(settings.workers());
        for (var thread : threads) {
            if (!thread.join(PATIENCE)) {
                LOG.warn("A batch is left in the middle of a checkpoint, another worker will do it again");
            }
        }
    }

    @Override
    public void tell() {
        waiting.release();
    }

    private void work() {
        try {
            while (!stopping) {
                if (!foundWork()) {
                    waiting.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
                    waiting.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean foundWork() {
        try {
            return runBatches.runNext(() -> stopping);
        } catch (RuntimeException e) {
            LOG.warnf("Batches can't be looked for now, trying again: %s", e.getMessage());
            return false;
        }
    }
}
