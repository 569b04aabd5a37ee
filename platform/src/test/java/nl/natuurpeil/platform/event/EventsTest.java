package nl.natuurpeil.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00.123456Z");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final NewEvent TOLD = new NewEvent(
            "area/GM0855/1", "nl.natuurpeil.area-published.v1", "areas", "GM0855", Map.of("code", "GM0855"));

    private final Events events = in(Events.Mode.BINARY);

    @ParameterizedTest
    @EnumSource
    void what_is_written_in_either_content_mode_is_read_back(Events.Mode mode) {
        var event = events.read(received(in(mode).write(TOLD)));

        assertThat(event.id()).isEqualTo("area/GM0855/1");
        assertThat(event.type()).isEqualTo("nl.natuurpeil.area-published.v1");
        assertThat(event.source()).isEqualTo("urn:nld:oin:00000099000000001000:systeem:test-service");
        assertThat(event.time()).isEqualTo("2026-11-23T10:00:00.123Z");
        assertThat(event.data()).isEqualTo(JSON.valueToTree(Map.of("code", "GM0855")));
    }

    @ParameterizedTest
    @EnumSource
    void an_event_leaves_under_its_key_on_its_topic(Events.Mode mode) {
        var message = in(mode).write(TOLD);

        assertThat(message.topic()).isEqualTo("areas");
        assertThat(message.key()).isEqualTo("GM0855");
    }

    @Test
    void in_structured_mode_attributes_and_fields_nobody_agreed_on_are_tolerated() {
        var message = structured("""
                {"specversion": "1.0", "id": "1", "source": "urn:a", "type": "t", "nlsomethingnew": "x", "count": 3,
                 "datacontenttype": "application/json", "dataschema": "https://a.example/s", "data": {"a": 1, "b": 2}}""");

        assertThat(events.read(message).data().get("b").intValue()).isEqualTo(2);
    }

    @Test
    void in_binary_mode_attributes_and_headers_nobody_agreed_on_are_tolerated() {
        var message = in(Events.Mode.BINARY).write(TOLD);
        message.headers().add("ce_somethingnew", bytes("x")).add("x-proxy", new byte[] {0, 1, 2});

        assertThat(events.read(received(message)).id()).isEqualTo("area/GM0855/1");
    }

    @Test
    void the_trace_the_sender_worked_in_is_kept() {
        var message = in(Events.Mode.BINARY).write(TOLD);
        message.headers().add("traceparent", bytes("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));

        assertThat(events.read(received(message)).traceparent()).startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @Test
    void what_is_no_cloud_event_is_malformed() {
        assertMalformed(new ConsumerRecord<>("areas", 0, 0, "GM0855", bytes("{}")));
        assertMalformed(structured("{\"id\": \"1\"}"));
        assertMalformed(structured("{\"specversion\""));
        assertMalformed(new ConsumerRecord<>("areas", 0, 0, "GM0855", null));
    }

    @Test
    void an_event_without_data_is_malformed() {
        assertMalformed(
                structured("{\"specversion\": \"1.0\", \"id\": \"1\", \"source\": \"urn:a\", \"type\": \"t\"}"));
    }

    @Test
    void an_event_whose_data_is_not_json_is_malformed() {
        var message = in(Events.Mode.BINARY).write(TOLD);

        assertMalformed(received(
                new ProducerRecord<>(message.topic(), null, message.key(), bytes("{\"code\": "), message.headers())));
    }

    private void assertMalformed(ConsumerRecord<String, byte[]> message) {
        assertThatExceptionOfType(MalformedEvent.class).isThrownBy(() -> events.read(message));
    }

    private static Events in(Events.Mode mode) {
        return new Events(JSON, Clock.fixed(NOW, ZoneOffset.UTC), "00000099000000001000", "test-service", mode);
    }

    private static ConsumerRecord<String, byte[]> structured(String event) {
        var message = new ConsumerRecord<>("areas", 0, 0, "GM0855", bytes(event));
        message.headers().add("content-type", bytes("application/cloudevents+json"));
        return message;
    }

    private static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> message) {
        var received = new ConsumerRecord<>(message.topic(), 0, 0, message.key(), message.value());
        message.headers().forEach(received.headers()::add);
        return received;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
