package nl.natuurpeil.assessment.follow.adapter.start;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.natuurpeil.assessment.area.adapter.file.AreaFile;
import nl.natuurpeil.assessment.follow.application.FollowAreas;
import org.jboss.logging.Logger;

/** Takes in the areas that come with the service, and then has all dossiers composed. */
@ApplicationScoped
class AreasAtStart {

    private static final Logger LOG = Logger.getLogger(AreasAtStart.class);

    private final AreaFile file;
    private final FollowAreas follow;
    private final DossiersAtStart dossiers;

    AreasAtStart(AreaFile file, FollowAreas follow, DossiersAtStart dossiers) {
        this.file = file;
        this.follow = follow;
        this.dossiers = dossiers;
    }

    void start(@Observes StartupEvent event) {
        LOG.infof("%d areas are new or different", follow.follow(file.read()).size());
        dossiers.start();
    }
}
