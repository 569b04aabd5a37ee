package nl.natuurpeil.gateway.live;

import static nl.natuurpeil.gateway.GatewayClient.connection;
import static nl.natuurpeil.gateway.GatewayClient.get;
import static nl.natuurpeil.gateway.GatewayClient.json;
import static nl.natuurpeil.gateway.GatewayClient.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.natuurpeil.gateway.GatewayClient;
import nl.natuurpeil.gateway.GatewayTest;
import nl.natuurpeil.platform.testkit.TestTokens;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@GatewayTest
class LiveStreamTest {

    private static final String TOPIC = "natuurpeil.monitoring.compliance";
    private static final String PATH = "/live/v1/verdict-changes";
    private static final Path EXAMPLES =
            Path.of("..", "docs", "contracts", "events", "compliance-changed.v1", "examples");

    @Inject
    LiveStream stream;

    @Inject
    MeterRegistry metrics;

    private final String token = TestTokens.of("dashboard", "PV30", "measurements:read");

    /** An area of this test alone, since all tests share the topic. */
    private final String area = "TEST-" + UUID.randomUUID();

    private KafkaProducer<String, byte[]> producer;

    @BeforeEach
    void connect() {
        String bootstrapServers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer());
    }

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

            String id = publish("NHV-8-1", area);

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
            String binary = publish("NHV-8-1", area);
            String structured = UUID.randomUUID().toString();
            producer.send(KafkaMessageFactory.<String>createWriter(TOPIC, "key")
                    .writeStructured(event(structured, "NHV-8-1", area).build(), JsonFormat.CONTENT_TYPE));

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
                String id = UUID.randomUUID().toString();
                produce(id, data);
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
            publish("NHV-8-1", "ELSEWHERE");
            String wanted = publish("NHV-8-1", area);
            String otherObligation = publish("NHV-11-3", area);
            String last = publish("NHV-8-1", area);

            eventually(() -> assertThat(byArea.ids()).containsExactlyInAnyOrder(wanted, otherObligation, last));
            eventually(() -> assertThat(byBoth.ids()).containsExactlyInAnyOrder(wanted, last));
        }
    }

    @Test
    void who_comes_back_gets_what_it_missed() {
        String first;
        try (var source = EventSource.open(request("?area=" + area))) {
            first = publish("NHV-8-1", area);
            eventually(() -> assertThat(source.ids()).containsExactly(first));
        }
        String second = publish("NHV-8-1", area);
        String third = publish("NHV-8-1", area);

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

            String next = publish("NHV-8-1", area);
            eventually(() -> assertThat(source.ids()).endsWith(next));
        }
    }

    @Test
    void the_same_event_twice_is_sent_once() {
        try (var source = EventSource.open(request("?area=" + area))) {
            String id = UUID.randomUUID().toString();
            var data = new JsonObject().put("obligation", "NHV-8-1").put("area", area);
            produce(id, data);
            produce(id, data);
            String last = publish("NHV-8-1", area);

            eventually(() -> assertThat(source.ids()).containsExactly(id, last));
        }
    }

    @Test
    void a_malformed_record_is_skipped() {
        try (var source = EventSource.open(request("?area=" + area))) {
            producer.send(new ProducerRecord<>(TOPIC, "key", "no event".getBytes(StandardCharsets.UTF_8)));
            producer.send(new ProducerRecord<>(TOPIC, "key", null));
            produce(UUID.randomUUID().toString(), new JsonObject().put("area", area));
            producer.send(KafkaMessageFactory.<String>createWriter(TOPIC, "key")
                    .writeBinary(event("no-json", "NHV-8-1", area)
                            .withData("application/json", "{".getBytes(StandardCharsets.UTF_8))
                            .build()));

            String id = publish("NHV-8-1", area);

            eventually(() -> assertThat(source.ids()).containsExactly(id));
        }
    }

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

    private String publish(String obligation, String area) {
        String id = UUID.randomUUID().toString();
        produce(
                id,
                new JsonObject().put("obligation", obligation).put("area", area).put("sequence", 1));
        return id;
    }

    private void produce(String id, JsonObject data) {
        var event = event(id, "NHV-8-1", area)
                .withData("application/json", data.toBuffer().getBytes())
                .build();
        producer.send(KafkaMessageFactory.<String>createWriter(TOPIC, "key").writeBinary(event));
    }

    private static CloudEventBuilder event(String id, String obligation, String area) {
        var data = new JsonObject().put("obligation", obligation).put("area", area);
        return CloudEventBuilder.v1()
                .withId(id)
                .withSource(URI.create("urn:nld:oin:00000099000000001000:systeem:monitoring-service"))
                .withType("nl.natuurpeil.compliance-changed.v1")
                .withData("application/json", data.toBuffer().getBytes());
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
