package nl.natuurpeil.gateway.live;

import static nl.natuurpeil.gateway.GatewayClient.connection;
import static nl.natuurpeil.gateway.GatewayClient.get;
import static nl.natuurpeil.gateway.GatewayClient.json;
import static nl.natuurpeil.gateway.GatewayClient.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import nl.natuurpeil.gateway.GatewayClient;
import nl.natuurpeil.gateway.GatewayTest;
import nl.natuurpeil.platform.testkit.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@GatewayTest
class ListenersTest {

    private static final String PATH = "/live/v1/verdict-changes";

    @Inject
    LiveStream stream;

    @Inject
    MeterRegistry metrics;

    private final String token = TestTokens.of("dashboard", "PV30", "measurements:read");

    /** An area of this test alone, since all tests share the stream. */
    private final String area = "TEST-" + UUID.randomUUID();

    @Test
    void the_stream_beats_while_nothing_happens() {
        try (var source = EventSource.open(request("?area=" + area))) {
            eventually(() -> assertThat(source.heartbeats()).isGreaterThan(2));
        }
    }

    @Test
    void the_stream_ends_with_the_token() {
        String brief = TestTokens.lasting(Duration.ofSeconds(3), "dashboard", "PV30", "measurements:read");

        try (var source = EventSource.open(to(PATH, brief))) {
            assertThat(source.response().statusCode()).isEqualTo(200);
            eventually(() -> assertThat(source.hasEnded()).isTrue());
        }
    }

    @Test
    void a_listener_that_does_not_read_is_closed_and_holds_nobody_up() throws IOException {
        double before = tooSlow();
        try (var lazy = connection();
                var keen = EventSource.open(request("?area=" + area))) {
            lazy.getOutputStream()
                    .write(("GET " + PATH + "?area=" + area + " HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer "
                                    + token + "\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            readHead(lazy.getInputStream());
            var padding = "x".repeat(100_000);
            int sent = 0;
            while (tooSlow() == before && sent < 3000) {
                sent++;
                stream.publish(new VerdictChange(area + sent, "NHV-8-1", area, padding));
                int expected = sent;
                eventually(() -> assertThat(keen.ids()).hasSize(expected));
            }

            assertThat(tooSlow()).isGreaterThan(before);
            assertThat(lazy.getInputStream().transferTo(java.io.OutputStream.nullOutputStream()))
                    .isLessThan(sent * 100_000L);
        }
    }

    @Test
    void a_closed_stream_is_forgotten() {
        double before = listeners();
        try (var source = EventSource.open(request("?area=" + area))) {
            eventually(() -> assertThat(source.heartbeats()).isPositive());
            assertThat(listeners()).isEqualTo(before + 1);
        }

        eventually(() -> assertThat(listeners()).isLessThanOrEqualTo(before));
    }

    @Test
    void an_unknown_filter_is_a_fault() {
        var response = get(PATH + "?gebied=PV30&x=1", token);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).getJsonArray("errors")).hasSize(2);
    }

    @Test
    void the_stream_needs_the_scope() {
        assertThat(GatewayClient.send(to(PATH)).statusCode()).isEqualTo(401);
        assertThat(get(PATH, TestTokens.of("editor", "LVVN", "policy:read")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void head_tells_the_type_and_ends() {
        var response = GatewayClient.send(to(PATH, token).HEAD());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
    }

    private HttpRequest.Builder request(String query) {
        return to(PATH + query, token);
    }

    private double tooSlow() {
        return metrics.get("natuurpeil.live.listeners.too.slow").counter().count();
    }

    private double listeners() {
        return metrics.get("natuurpeil.live.listeners").gauge().value();
    }

    private static void readHead(InputStream in) throws IOException {
        var read = new StringBuilder();
        while (!read.toString().endsWith("\r\n\r\n")) {
            read.append((char) in.read());
        }
        assertThat(read.toString()).startsWith("HTTP/1.1 200");
    }

    private static void eventually(org.awaitility.core.ThrowingRunnable facts) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(5))
                .untilAsserted(facts);
    }
}
