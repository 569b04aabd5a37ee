package nl.natuurpeil.gateway.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import nl.natuurpeil.embedded.FreePorts;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IssuerKnownTest {

    private final Vertx vertx = Vertx.vertx();
    private final int port = FreePorts.find(1).get(0);
    private final IssuerKnown check =
            new IssuerKnown(Optional.of("http://127.0.0.1:" + port + "/realms/natuurpeil"), new Probe(vertx));

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void ready_once_the_provider_has_been_seen_and_from_then_on() throws IOException {
        assertThat(check.call().getStatus()).isEqualTo(Status.DOWN);

        var provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        provider.createContext("/realms/natuurpeil/.well-known/openid-configuration", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        provider.start();
        assertThat(check.call().getStatus()).isEqualTo(Status.UP);

        provider.stop(0);
        assertThat(check.call().getStatus()).isEqualTo(Status.UP);
    }
}
