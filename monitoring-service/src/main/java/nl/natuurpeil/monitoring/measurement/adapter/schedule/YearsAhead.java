package nl.natuurpeil.monitoring.measurement.adapter.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import nl.natuurpeil.monitoring.measurement.application.Partitions;
import org.jboss.logging.Logger;

/** Makes places for the years to come long before they do. */
@ApplicationScoped
class YearsAhead {

    private static final Logger LOG = Logger.getLogger(YearsAhead.class);
    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final int AHEAD = 3;

    private final Partitions partitions;
    private final Clock clock;

    YearsAhead(Partitions partitions, Clock clock) {
        this.partitions = partitions;
        this.clock = clock;
    }

    @Scheduled(every = "24h")
    void add() {
        var year = Year.now(clock.withZone(NETHERLANDS));
        for (int ahead = 0; ahead <= AHEAD; ahead++) {
            try {
                partitions.add(year.plusYears(ahead));
            } catch (IllegalStateException e) {
                LOG.warnf("Trying again tomorrow, until then the default partition takes them: %s", e);
            }
        }
    }
}
