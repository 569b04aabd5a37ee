package nl.natuurpeil.monitoring.batch.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.natuurpeil.monitoring.batch.application.Claims.Lost;
import nl.natuurpeil.monitoring.batch.application.Work.End;
import org.jboss.logging.Logger;

/** Works off large batches that wait, one for each call. */
@ApplicationScoped
public class RunBatches {

    private static final Logger LOG = Logger.getLogger(RunBatches.class);
    private static final int LONGEST_WAIT_BITS = 6;

    private final Claims claims;
    private final RecordInSteps recordInSteps;
    private final RecordAsWhole recordAsWhole;
    private final FinishBatch finishBatch;
    private final Heartbeat heartbeat;
    private final Transactions transactions;
    private final BatchSettings settings;

    public RunBatches(
            Claims claims,
            RecordInSteps recordInSteps,
            RecordAsWhole recordAsWhole,
            FinishBatch finishBatch,
            Heartbeat heartbeat,
            Transactions transactions,
            BatchSettings settings) {
        this.claims = claims;
        this.recordInSteps = recordInSteps;
        this.recordAsWhole = recordAsWhole;
        this.finishBatch = finishBatch;
        this.heartbeat = heartbeat;
        this.transactions = transactions;
        this.settings = settings;
    }

    /**
     * Works on the batch that waits longest, until it is finished or this replica stops.
     *
     * @return false when none waits
     */
    public boolean runNext(BooleanSupplier stopping) {
        var taken = transactions.run(Optional::isPresent, claims::takeNext);
        taken.ifPresent(one -> run(new Work(one.claim(), one.batch(), stopping)));
        return taken.isPresent();
    }

    private void run(Work work) {
        try (var _ = heartbeat.start(work.claim())) {
            end(work).ifPresentOrElse(end -> finishBatch.finish(work, end), () -> leave(work, Duration.ZERO));
        } catch (Lost lost) {
            LOG.infof("Left to another worker: %s", lost.getMessage());
        } catch (RuntimeException e) {
            LOG.errorf(
                    e,
                    "Batch %s could not go on, attempt %d",
                    work.batch().id(),
                    work.batch().attempts());
            leave(work, Duration.ofSeconds(1L << Math.min(work.batch().attempts(), LONGEST_WAIT_BITS)));
        }
    }

    private Optional<End> end(Work work) {
        var batch = work.batch();
        if (batch.attempts() > settings.attempts()) {
            return Optional.of(End.of(Outcome.givenUp(batch.counts().read()), batch.counts()));
        }
        return batch.terms().isWholeOrNothing() ? recordAsWhole.run(work) : recordInSteps.run(work);
    }

    private static End givenUp(Batch batch) {
        boolean undone = batch.terms().isWholeOrNothing() && batch.total() == null;
        var counts = undone ? batch.counts().nothingRecorded() : batch.counts();
        return End.of(Outcome.givenUp(undone ? 0 : counts.read()), counts);
    }

    /** When this fails too, the batch is free again once its lease has ended. */
    private void leave(Work work, Duration wait) {
        try {
            transactions.run(() -> claims.release(work.claim(), wait));
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Batch %s stays with this worker for a while: %s",
                    work.batch().id(), e.getMessage());
        }
    }
}
