package nl.natuurpeil.gateway.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.jackson.JsonFormat;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Reads verdict changes from Kafka, in both content modes. A record that can't be read is logged and skipped: the gateway
 * keeps nothing, and the services that do keep their own dead letters.
 */
@ApplicationScoped
public class ComplianceTopic {

    private static final Logger LOG = Logger.getLogger(ComplianceTopic.class);
    private static final String TYPE = "nl.natuurpeil.compliance-changed.v1";

    private final ObjectMapper json;
    private final JsonFormat format = new JsonFormat();
    private final LiveStream stream;

    public ComplianceTopic(ObjectMapper json, LiveStream stream) {
        this.json = json;
        this.stream = stream;
    }

    @Incoming("compliance")
    void consume(ConsumerRecord<String, byte[]> message) {
        try {
            var event = KafkaMessageFactory.createReader(message).toEvent();
            if (event.getType().equals(TYPE)) {
                stream.publish(read(event));
            }
        } catch (MalformedRecord | CloudEventRWException | IllegalStateException | IllegalArgumentException e) {
            LOG.warnf(
                    "record skipped, topic=%s partition=%d offset=%d reason=%s",
                    message.topic(), message.partition(), message.offset(), e.getMessage());
        }
    }

    private VerdictChange read(CloudEvent event) throws MalformedRecord {
        var data = data(event);
        if (event.getId().chars().anyMatch(Character::isISOControl)) {
            throw new MalformedRecord("the event id has control characters");
        }
        String document = new String(format.serialize(event), StandardCharsets.UTF_8);
        return new VerdictChange(event.getId(), text(data, "obligation"), text(data, "area"), document);
    }

    private JsonNode data(CloudEvent event) throws MalformedRecord {
        if (event.getData() == null) {
            throw new MalformedRecord("the event has no data");
        }
        try {
            return json.readTree(event.getData().toBytes());
        } catch (IOException e) {
            throw new MalformedRecord("the data is not JSON", e);
        }
    }

    private static String text(JsonNode data, String field) throws MalformedRecord {
        if (!data.path(field).isTextual()) {
            throw new MalformedRecord("the data has no " + field);
        }
        return data.path(field).textValue();
    }
}
