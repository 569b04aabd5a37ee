package nl.natuurpeil.platform.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Forgets events that were dealt with so long ago that they will not come again.
 *
 * <p>It goes in small steps, each its own transaction, and passes over rows that another replica is removing: nobody
 * waits for it, and what is left after a crash goes the next time.
 */
@ApplicationScoped
public class InboxRetention {

    private static final Logger LOG = Logger.getLogger(InboxRetention.class);
    private static final Duration SHORTEST = Duration.ofDays(1);
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final int STEP = 1000;

    private final DataSource dataSource;
    private final Duration retention;
    private volatile @Nullable ScheduledExecutorService executor;

    public InboxRetention(
            DataSource dataSource, @ConfigProperty(name = "natuurpeil.inbox.retention") Duration retention) {
        if (retention.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("natuurpeil.inbox.retention must be a day or more, not " + retention);
        }
        this.dataSource = dataSource;
        this.retention = retention;
    }

    void start(@Observes StartupEvent event) {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("inbox-retention").daemon().factory());
        started.scheduleWithFixedDelay(this::removeOrTryLater, 1, PAUSE.toMinutes(), TimeUnit.MINUTES);
        executor = started;
    }

    void stop(@Observes ShutdownEvent event) {
        var running = executor;
        if (running != null) {
            running.shutdownNow();
        }
    }

    /** Removes what is older than the retention and returns how many rows that were. */
    public int removeExpired() throws SQLException {
        int removed = 0;
        int step;
        do {
            step = removeSome();
            removed += step;
        } while (step == STEP);
        return removed;
    }

    private int removeSome() throws SQLException {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement("""
                        delete from inbox where ctid = any (array(
                            select ctid from inbox where received_at < clock_timestamp() - make_interval(secs => ?)
                            order by received_at limit ? for update skip locked))""")) {
            delete.setLong(1, retention.toSeconds());
            delete.setInt(2, STEP);
            return delete.executeUpdate();
        }
    }

    private void removeOrTryLater() {
        try {
            int removed = removeExpired();
            LOG.debugf("%d events forgotten", removed);
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("Old inbox rows can't be removed now, trying again in an hour: %s", e.getMessage());
        }
    }
}
