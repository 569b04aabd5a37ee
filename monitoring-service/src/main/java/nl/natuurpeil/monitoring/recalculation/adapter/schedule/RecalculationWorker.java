package nl.natuurpeil.monitoring.recalculation.adapter.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.natuurpeil.monitoring.compliance.application.Foreseen;
import nl.natuurpeil.monitoring.recalculation.application.Recalculations;
import nl.natuurpeil.monitoring.recalculation.application.Recalculations.Claim;
import nl.natuurpeil.monitoring.recalculation.application.RunRecalculation;
import nl.natuurpeil.monitoring.recalculation.application.RunRecalculation.NoLongerHeld;
import org.jboss.logging.Logger;

/** Does the recalculations asked for, oldest first; those of replicas that fell away too. */
@ApplicationScoped
public class RecalculationWorker {

    private static final Logger LOG = Logger.getLogger(RecalculationWorker.class);
    private static final int AT_ONCE = 20;

    private final Recalculations recalculations;
    private final RunRecalculation run;

    RecalculationWorker(Recalculations recalculations, RunRecalculation run) {
        this.recalculations = recalculations;
        this.run = run;
    }

    @Scheduled(every = "{natuurpeil.recalculation.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        for (Optional<Claim> claim = recalculations.claim(); claim.isPresent(); claim = recalculations.claim()) {
            work(claim.get());
        }
    }

    private void work(Claim claim) {
        try {
            judge(claim);
            recalculations.complete(claim);
        } catch (NoLongerHeld e) {
            LOG.infof("Stopped: %s", e.getMessage());
        } catch (RuntimeException e) {
            LOG.errorf(e, "Recalculation %s failed", claim.id());
            recalculations.fail(claim, String.valueOf(e.getMessage()));
        }
    }

    private void judge(Claim claim) {
        var foreseen = new Foreseen();
        var pairs = run.begin(claim);
        for (int from = 0; from < pairs.size(); from += AT_ONCE) {
            run.judge(claim, pairs.subList(from, Math.min(from + AT_ONCE, pairs.size())), foreseen);
        }
    }
}
