package nl.natuurpeil.monitoring.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import nl.natuurpeil.monitoring.reference.application.Catalogue;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready before the catalogue and the areas have arrived: until then every measurement would be refused. */
@Readiness
@ApplicationScoped
class CatalogueReady implements HealthCheck {

    private final Catalogue catalogue;

    CatalogueReady(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    @ActivateRequestContext
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Catalogue and areas received")
                .status(catalogue.isFilled())
                .build();
    }
}
