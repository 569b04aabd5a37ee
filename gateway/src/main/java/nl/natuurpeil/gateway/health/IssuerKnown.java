package nl.natuurpeil.gateway.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once the OpenID provider has been seen, and from then on: known keys go on checking tokens while the provider is
 * away. The services behind the gateway don't count, since one that restarts must not take the others off the air.
 */
@Readiness
@ApplicationScoped
public class IssuerKnown implements HealthCheck {

    private final Optional<String> issuer;
    private final Probe probe;
    private volatile boolean seen;

    public IssuerKnown(@ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> issuer, Probe probe) {
        this.issuer = issuer;
        this.probe = probe;
    }

    @Override
    public HealthCheckResponse call() {
        // Without an issuer the key is in the configuration, and there is nothing to wait for.
        seen = seen || issuer.map(this::answers).orElse(true);
        return HealthCheckResponse.named("OpenID provider known").status(seen).build();
    }

    private boolean answers(String url) {
        return probe.answers(URI.create(url.replaceAll("/$", "") + "/.well-known/openid-configuration"));
    }
}
