package nl.natuurpeil.monitoring.compliance.adapter.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.natuurpeil.monitoring.compliance.application.JudgeEverything;
import org.jboss.logging.Logger;

/**
 * Judges everything at the start and every few hours, so that verdicts follow the calendar. Replicas that do so at once
 * append nothing twice, and a run that was broken off is made up for by the next.
 */
@ApplicationScoped
class AsTimePasses {

    private static final Logger LOG = Logger.getLogger(AsTimePasses.class);
    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private static final int AT_ONCE = 20;

    private final JudgeEverything judgeEverything;
    private final Clock clock;

    AsTimePasses(JudgeEverything judgeEverything, Clock clock) {
        this.judgeEverything = judgeEverything;
        this.clock = clock;
    }

    @Scheduled(every = "{natuurpeil.judging.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void judge() {
        var today = LocalDate.now(clock.withZone(NETHERLANDS));
        var pairs = judgeEverything.pairs();
        for (int from = 0; from < pairs.size(); from += AT_ONCE) {
            judgeEverything.judge(pairs.subList(from, Math.min(from + AT_ONCE, pairs.size())), today);
        }
        LOG.infof("Judged %d pairs of obligation and area as of %s", pairs.size(), today);
    }
}
