package nl.natuurpeil.gateway.proxy;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Where the services are and how long they may take. */
@ConfigMapping(prefix = "natuurpeil.gateway")
public interface ProxyConfig {

    URI policyUrl();

    URI assessmentUrl();

    URI monitoringUrl();

    /** Largest request body that is passed on. */
    @WithDefault("1G")
    MemorySize bodyLimit();

    @WithDefault("2s")
    Duration connectTimeout();

    /** How long a service may be silent, counted from the last byte it was sent, before it answers. */
    @WithDefault("30s")
    Duration upstreamTimeout();

    /** The services behind this gateway. */
    default List<Upstream> upstreams() {
        return List.of(
                new Upstream("policy", "/policy/v1", policyUrl()),
                new Upstream("assessment", "/assessment/v1", assessmentUrl()),
                new Upstream("monitoring", "/monitoring/v1", monitoringUrl()));
    }
}
