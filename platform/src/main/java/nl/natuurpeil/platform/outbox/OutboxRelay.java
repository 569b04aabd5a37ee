package nl.natuurpeil.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what is in the outbox, oldest first, and deletes a row once the broker has it.
 *
 * <p>One replica relays at a time: several would break the order of a key. The one that holds the advisory lock is
 * the relay until its connection ends; then another takes over. A commit wakes it by {@code NOTIFY}; polling is only
 * the safety net. A crash between the broker's answer and the delete sends a message again, with the same event id.
 */
@ApplicationScoped
public class OutboxRelay {

    static final String CHANNEL = "outbox_filled";

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final OutboxConnections connections;
    private final OutboxProducers producers;
    private final Duration poll;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    public OutboxRelay(
            OutboxConnections connections,
            OutboxProducers producers,
            @ConfigProperty(name = "natuurpeil.outbox.poll", defaultValue = "1S") Duration poll) {
        this.connections = connections;
        this.producers = producers;
        this.poll = poll;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::relayUntilStopped);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        var running = thread;
        if (running != null) {
            running.join(Duration.ofSeconds(10));
        }
    }

    private void relayUntilStopped() {
        while (!isStopped()) {
            try (var session = connections.open()) {
                if (session.becomesRelay()) {
                    relay(session);
                } else {
                    pause(RETRY);
                }
            } catch (SQLException | RuntimeException e) {
                if (!isStopped()) {
                    LOG.warnf("Outbox relay interrupted, trying again: %s", e.getMessage());
                    pause(RETRY);
                }
            }
        }
    }

    private void relay(OutboxSession session) throws SQLException {
        LOG.debug("This replica relays the outbox");
        try (var sender = producers.open()) {
            while (!isStopped()) {
                var batch = session.next();
                if (batch.isEmpty()) {
                    session.awaitCommit(poll);
                } else {
                    sender.send(batch, session);
                    session.delete(batch);
                }
            }
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private void pause(Duration duration) {
        try {
            if (stopped.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("Outbox relay stops");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }
}
