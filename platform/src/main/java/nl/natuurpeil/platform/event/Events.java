package nl.natuurpeil.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import io.cloudevents.kafka.KafkaMessageFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes events in the content mode that is configured and reads both modes. */
@ApplicationScoped
public class Events {

    /** Content mode of what is sent: attributes in headers, or the whole event in the value. */
    public enum Mode {
        BINARY,
        STRUCTURED
    }

    private static final String TRACEPARENT = "traceparent";

    private final ObjectMapper json;
    private final Clock clock;
    private final URI source;
    private final Mode mode;

    public Events(
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "natuurpeil.oin", defaultValue = "00000099000000001000") String oin,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "natuurpeil.events.mode", defaultValue = "BINARY") Mode mode) {
        this.json = json;
        this.clock = clock;
        this.source = URI.create("urn:nld:oin:" + oin + ":systeem:" + service);
        this.mode = mode;
    }

    /** Builds the Kafka record of an event; its {@code time} is now, the moment it is logged. */
    public ProducerRecord<String, byte[]> write(NewEvent event) {
        var cloudEvent = CloudEventBuilder.v1()
                .withId(event.id())
                .withSource(source)
                .withType(event.type())
                .withSubject(event.key())
                .withTime(clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC))
                .withData("application/json", bytes(event.data()))
                .build();
        var writer = KafkaMessageFactory.<String>createWriter(event.topic(), event.key());
        return switch (mode) {
            case BINARY -> writer.writeBinary(cloudEvent);
            case STRUCTURED -> writer.writeStructured(cloudEvent, JsonFormat.CONTENT_TYPE);
        };
    }

    /**
     * Reads the event of a Kafka record.
     *
     * @throws MalformedEvent when the record is no CloudEvent with JSON data
     */
    public Event read(ConsumerRecord<String, byte[]> message) {
        try {
            CloudEvent event = KafkaMessageFactory.createReader(message).toEvent();
            if (event.getData() == null) {
                throw new MalformedEvent("event has no data");
            }
            JsonNode data = json.readTree(event.getData().toBytes());
            var traceparent = message.headers().lastHeader(TRACEPARENT);
            return new Event(
                    event.getId(),
                    event.getSource().toString(),
                    event.getType(),
                    event.getTime() == null ? null : event.getTime().toInstant(),
                    data,
                    traceparent == null ? null : new String(traceparent.value(), StandardCharsets.UTF_8));
        } catch (MalformedEvent e) {
            throw e;
        } catch (IOException e) {
            throw new MalformedEvent("data is not JSON", e);
        } catch (RuntimeException e) {
            // Reading depends on the message alone, and the SDK's exceptions have no common type.
            throw new MalformedEvent("not a CloudEvent: " + e.getMessage(), e);
        }
    }

    private byte[] bytes(Object data) {
        try {
            return json.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("event data can't be written as JSON", e);
        }
    }
}
