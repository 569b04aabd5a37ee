package nl.natuurpeil.gateway.proxy;

import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;

/**
 * A service behind the gateway.
 *
 * @param path what every address of the service begins with, such as {@code /policy/v1}
 * @param base where the service listens: scheme, host and port
 */
public record Upstream(String name, String path, URI base) {

    public Upstream {
        if (base.getHost() == null
                || (!base.getPath().isEmpty() && !base.getPath().equals("/"))) {
            throw new IllegalArgumentException(
                    "the address of the " + name + " service must be scheme://host:port without a path, not " + base);
        }
    }

    /** Options of a request to this service; the connection must be there within the given time. */
    public RequestOptions requestOptions(Duration connectTimeout) {
        boolean tls = "https".equals(base.getScheme());
        int port = base.getPort() >= 0 ? base.getPort() : tls ? 443 : 80;
        return new RequestOptions()
                .setHost(base.getHost())
                .setPort(port)
                .setSsl(tls)
                .setConnectTimeout(connectTimeout.toMillis());
    }
}
