package nl.natuurpeil.policy.catalogue.adapter.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import nl.natuurpeil.policy.catalogue.application.TellOfCurrent;
import org.jboss.logging.Logger;

/** Tells of versions whose first day has come: just after midnight, and every hour in case that was missed. */
@ApplicationScoped
public class TellWhenTheDayComes {

    private static final Logger LOG = Logger.getLogger(TellWhenTheDayComes.class);

    private final TellOfCurrent tellOfCurrent;

    public TellWhenTheDayComes(TellOfCurrent tellOfCurrent) {
        this.tellOfCurrent = tellOfCurrent;
    }

    @Scheduled(cron = "10 0 * * * ?", timeZone = "Europe/Amsterdam")
    void tell() {
        var told = tellOfCurrent.tellNew();
        if (told.indicators() + told.obligations() > 0) {
            LOG.infof("versions-begun indicators=%d obligations=%d", told.indicators(), told.obligations());
        }
    }
}
