package nl.natuurpeil.gateway.live;

import static nl.natuurpeil.gateway.GatewayClient.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import nl.natuurpeil.gateway.GatewayTest;
import nl.natuurpeil.platform.testkit.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@GatewayTest
class LiveStreamTest {

    private static final String PATH = "/live/v1/verdict-changes";
    private static final Path EXAMPLES =
            Path.of("..", "docs", "contracts", "events", "compliance-changed.v1", "examples");

    private final String token = TestTokens.of("dashboard", "PV30", "measurements:read");

    /** An area of this test alone, since all tests share the topic. */
    private final String area = "TEST-" + UUID.randomUUID();

    private final ComplianceProducer producer = new ComplianceProducer();

    @AfterEach
    void disconnect() {
        producer.close();
    }

    @Test
    void a_changed_verdict_reaches_an_open_stream() {
        try (var source = EventSource.open(request("?area=" + area))) {
            assertThat(source.response().headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/event-stream");
            assertThat(source.response().headers().allValues("API-Version")).containsExactly("0.1.0");

            String id = producer.publish("NHV-8-1", area);

            eventually(() -> assertThat(source.ids()).containsExactly(id));
            var message = source.events().getFirst();
            var event = new JsonObject(message.field("data"));
            assertThat(message.field("event")).isEqualTo("compliance-changed");
            assertThat(event.getString("specversion")).isEqualTo("1.0");
            assertThat(event.getString("id")).isEqualTo(id);
            assertThat(event.getString("type")).isEqualTo("nl.natuurpeil.compliance-changed.v1");
            assertThat(event.getJsonObject("data").getString("area")).isEqualTo(area);
        }
    }

    @Test
    void an_event_in_structured_mode_looks_the_same() {
        try (var source = EventSource.open(request("?area=" + area))) {
            String binary = producer.publish("NHV-8-1", area);
            String structured = producer.publishStructured("NHV-8-1", area);

            eventually(() -> assertThat(source.ids()).containsExactlyInAnyOrder(binary, structured));
            assertThat(source.events())
                    .allSatisfy(message -> assertThat(new JsonObject(message.field("data"))
                                    .getJsonObject("data")
                                    .getString("area"))
                            .isEqualTo(area));
        }
    }

    @Test
    void the_example_messages_of_the_contract_are_sent_on_whole() throws IOException {
        try (var examples = Files.list(EXAMPLES);
                var source = EventSource.open(request("?area=EU"))) {
            for (var example : examples.toList()) {
                var data = new JsonObject(Files.readString(example));
                String id = producer.publish(data.toBuffer());
                eventually(() -> assertThat(source.ids()).contains(id));
                assertThat(new JsonObject(source.events().getLast().field("data")).getJsonObject("data"))
                        .isEqualTo(data);
            }
        }
    }

    @Test
    void filters_leave_out_what_is_not_wanted() {
        try (var byArea = EventSource.open(request("?area=" + area + "&area=other"));
                var byBoth = EventSource.open(request("?area=" + area + "&obligation=NHV-8-1"))) {
            producer.publish("NHV-8-1", "ELSEWHERE");
            String wanted = producer.publish("NHV-8-1", area);
            String otherObligation = producer.publish("NHV-11-3", area);
            String last = producer.publish("NHV-8-1", area);

            eventually(() -> assertThat(byArea.ids()).containsExactlyInAnyOrder(wanted, otherObligation, last));
            eventually(() -> assertThat(byBoth.ids()).containsExactlyInAnyOrder(wanted, last));
        }
    }

    @Test
    void who_comes_back_gets_what_it_missed() {
        String first;
        try (var source = EventSource.open(request("?area=" + area))) {
            first = producer.publish("NHV-8-1", area);
            eventually(() -> assertThat(source.ids()).containsExactly(first));
        }
        String second = producer.publish("NHV-8-1", area);
        String third = producer.publish("NHV-8-1", area);

        try (var again = EventSource.open(request("?area=" + area).header("Last-Event-ID", first))) {
            eventually(() -> assertThat(again.ids()).containsExactly(second, third));
        }
    }

    @Test
    void who_was_away_too_long_is_told_to_read_the_verdicts_again() {
        try (var source = EventSource.open(request("?area=" + area).header("Last-Event-ID", "long-ago"))) {
            eventually(() -> assertThat(source.events()).isNotEmpty());
            assertThat(source.events().getFirst().field("event")).isEqualTo("resync");
            assertThat(source.events().getFirst().field("data")).contains("/monitoring/v1/verdicts");

            String next = producer.publish("NHV-8-1", area);
            eventually(() -> assertThat(source.ids()).endsWith(next));
        }
    }

    @Test
    void the_same_event_twice_is_sent_once() {
        try (var source = EventSource.open(request("?area=" + area))) {
            String id = UUID.randomUUID().toString();
            var data = ComplianceProducer.change("NHV-8-1", area).toBuffer();
            producer.publish(id, data);
            producer.publish(id, data);
            String last = producer.publish("NHV-8-1", area);

            eventually(() -> assertThat(source.ids()).containsExactly(id, last));
        }
    }

    @Test
    void a_malformed_record_is_skipped() {
        try (var source = EventSource.open(request("?area=" + area))) {
            producer.send("no event".getBytes(StandardCharsets.UTF_8));
            producer.send(null);
            producer.publish(new JsonObject().put("area", area).toBuffer());
            producer.publish(Buffer.buffer("{"));

            String id = producer.publish("NHV-8-1", area);

            eventually(() -> assertThat(source.ids()).containsExactly(id));
        }
    }

    private HttpRequest.Builder request(String query) {
        return to(PATH + query, token);
    }

    private static void eventually(org.awaitility.core.ThrowingRunnable facts) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(5))
                .untilAsserted(facts);
    }
}
