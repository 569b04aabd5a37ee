package nl.natuurpeil.policy.catalogue.adapter.yaml;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.natuurpeil.policy.catalogue.application.LoadCatalogue;
import org.jboss.logging.Logger;

/** Loads the release the service was built with before the first request is answered; a refused one stops the start. */
@ApplicationScoped
public class LoadAtStart {

    private static final Logger LOG = Logger.getLogger(LoadAtStart.class);

    private final LoadCatalogue loadCatalogue;

    public LoadAtStart(LoadCatalogue loadCatalogue) {
        this.loadCatalogue = loadCatalogue;
    }

    void load(@Observes StartupEvent event) {
        var release = CatalogueFiles.read("catalogue");
        var loaded = loadCatalogue.load(release);
        loaded.withheld().forEach(sentence -> LOG.warnf("release-withheld %s", sentence));
        LOG.infof(
                "catalogue-loaded release=%s added=%d known=%d withheld=%d",
                release.version(),
                loaded.added(),
                loaded.known(),
                loaded.withheld().size());
    }
}
