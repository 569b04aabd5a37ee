package nl.natuurpeil.monitoring.batch.adapter.schedule;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.natuurpeil.monitoring.batch.application.BatchSettings;
import nl.natuurpeil.monitoring.batch.application.Claims;
import nl.natuurpeil.monitoring.batch.application.Claims.Claim;
import nl.natuurpeil.monitoring.batch.application.Heartbeat;
import org.jboss.logging.Logger;

/** Renews leases three times in the time they last. Who lost one learns so at the next checkpoint. */
@ApplicationScoped
class LeaseRenewal implements Heartbeat {

    private static final Logger LOG = Logger.getLogger(LeaseRenewal.class);

    private final Claims claims;
    private final BatchSettings settings;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("batch-leases").daemon().factory());

    LeaseRenewal(Claims claims, BatchSettings settings) {
        this.claims = claims;
        this.settings = settings;
    }

    @Override
    public Beating start(Claim claim) {
        long pause = settings.lease().toMillis() / 3;
        var beating = executor.scheduleAtFixedRate(() -> renew(claim), pause, pause, TimeUnit.MILLISECONDS);
        return () -> beating.cancel(false);
    }

    void stop(@Observes ShutdownEvent event) {
        executor.shutdown();
    }

    private void renew(Claim claim) {
        try {
            claims.renew(claim);
        } catch (RuntimeException e) {
            LOG.warnf("The lease of batch %s can't be renewed now: %s", claim.batch(), e.getMessage());
        }
    }
}
