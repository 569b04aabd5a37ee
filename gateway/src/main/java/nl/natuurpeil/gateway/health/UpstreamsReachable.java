package nl.natuurpeil.gateway.health;

import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import nl.natuurpeil.gateway.proxy.ProxyConfig;
import nl.natuurpeil.gateway.proxy.Upstream;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** For operators, at {@code /q/health/group/upstreams}: which services are ready behind this gateway. */
@HealthGroup("upstreams")
@ApplicationScoped
public class UpstreamsReachable implements HealthCheck {

    private final ProxyConfig config;
    private final Probe probe;

    public UpstreamsReachable(ProxyConfig config, Probe probe) {
        this.config = config;
        this.probe = probe;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("services").up();
        for (Upstream upstream : config.upstreams()) {
            boolean ready = probe.answers(upstream.base().resolve("/q/health/ready"));
            answer.withData(upstream.name(), ready);
            if (!ready) {
                answer.down();
            }
        }
        return answer.build();
    }
}
