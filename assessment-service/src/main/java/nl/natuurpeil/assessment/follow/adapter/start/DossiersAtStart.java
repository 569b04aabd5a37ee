package nl.natuurpeil.assessment.follow.adapter.start;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.natuurpeil.assessment.dossier.application.RebuildDossiers;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Composes all dossiers once after the start: another release may compose them differently, and the document store
 * may have lost them. The service is ready when that is done; while the store is away it keeps trying.
 */
@Default
@Readiness
@ApplicationScoped
class DossiersAtStart implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(DossiersAtStart.class);
    private static final Duration RETRY = Duration.ofSeconds(2);

    private final RebuildDossiers rebuild;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean done;

    DossiersAtStart(RebuildDossiers rebuild) {
        this.rebuild = rebuild;
    }

    void start() {
        Thread.ofPlatform().name("dossiers-at-start").daemon().start(this::composeUntilDone);
    }

    @PreDestroy
    void stop() {
        stopped.countDown();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("dossiers composed").status(done).build();
    }

    private void composeUntilDone() {
        boolean stopping = false;
        while (!done && !stopping) {
            try {
                rebuild.composeAll();
                done = true;
            } catch (RuntimeException e) {
                LOG.warnf("Dossiers can't be composed yet, trying again: %s", e.getMessage());
                stopping = stopsWithin(RETRY);
            }
        }
    }

    private boolean stopsWithin(Duration time) {
        try {
            return stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
