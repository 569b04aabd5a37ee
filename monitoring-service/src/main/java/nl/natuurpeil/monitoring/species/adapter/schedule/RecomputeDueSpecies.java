package nl.natuurpeil.monitoring.species.adapter.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import nl.natuurpeil.monitoring.species.application.RecomputeSpecies;

/** Makes the indices that are due; replicas share the work. What fails stays due and is tried again the next time. */
@ApplicationScoped
class RecomputeDueSpecies {

    private final RecomputeSpecies recomputeSpecies;

    RecomputeDueSpecies(RecomputeSpecies recomputeSpecies) {
        this.recomputeSpecies = recomputeSpecies;
    }

    @Scheduled(every = "{natuurpeil.species.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void recompute() {
        boolean more = true;
        while (more) {
            more = recomputeSpecies.recomputeOne();
        }
    }
}
