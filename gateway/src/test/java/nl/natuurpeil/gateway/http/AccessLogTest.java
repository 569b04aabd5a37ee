package nl.natuurpeil.gateway.http;

import static nl.natuurpeil.gateway.GatewayClient.post;
import static nl.natuurpeil.gateway.GatewayClient.send;
import static nl.natuurpeil.gateway.GatewayClient.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.natuurpeil.gateway.GatewayTest;
import nl.natuurpeil.platform.testkit.TestTokens;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@GatewayTest
class AccessLogTest {

    private static final Logger LOG = Logger.getLogger("nl.natuurpeil.gateway.access-log");

    private final Lines lines = new Lines();

    @BeforeEach
    void listen() {
        LOG.addHandler(lines);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(lines);
    }

    @Test
    void a_line_tells_who_did_what_with_which_result() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        send(to("/policy/v1/echo", TestTokens.of("dashboard", "PV30", "policy:read"))
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"));

        var line = lines.only();
        assertThat(line.getFormattedMessage()).matches("GET /policy/v1/echo 200 \\d+ ms client=dashboard");
        assertThat(line.getMdc("traceId")).isEqualTo(trace);
        assertThat(line.getMdc("client")).isEqualTo("dashboard");
        assertThat(line.getMdc("status")).isEqualTo("200");
        assertThat(line.getMdc("durationMs")).matches("\\d+");
    }

    @Test
    void a_line_holds_no_token_no_query_and_no_body() {
        String token = TestTokens.of("editor", "LVVN", "policy:write");

        post("/policy/v1/echo?access_token=" + token, token, "{\"secret\":\"body\"}");

        assertThat(lines.only().getFormattedMessage())
                .contains("POST /policy/v1/echo 401")
                .doesNotContain("access_token", token, "secret");
    }

    @Test
    void health_probes_are_not_worth_a_line() {
        send(to("/q/health/live"));
        send(to("/unknown"));

        assertThat(lines.only().getFormattedMessage()).contains("/unknown 404");
    }

    private static final class Lines extends Handler {

        private final List<ExtLogRecord> seen = new CopyOnWriteArrayList<>();

        /** The line is written once the answer is out, so a client may be here first. */
        ExtLogRecord only() {
            await().until(() -> !seen.isEmpty());
            assertThat(seen).hasSize(1);
            return seen.getFirst();
        }

        @Override
        public void publish(LogRecord line) {
            var record = ExtLogRecord.wrap(line);
            record.copyAll();
            seen.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
