package nl.natuurpeil.gateway.live;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Writes to the topic of changed verdicts as the monitoring service does; every record has the same key, so order holds. */
final class ComplianceProducer implements AutoCloseable {

    private static final String TOPIC = "natuurpeil.monitoring.compliance";
    private static final String KEY = "key";

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class)),
            new StringSerializer(),
            new ByteArraySerializer());

    /** Sends a change and returns its event id. */
    String publish(String obligation, String area) {
        return publish(change(obligation, area).toBuffer());
    }

    String publish(Buffer data) {
        String id = UUID.randomUUID().toString();
        publish(id, data);
        return id;
    }

    void publish(String id, Buffer data) {
        producer.send(KafkaMessageFactory.<String>createWriter(TOPIC, KEY)
                .writeBinary(event(id, data).build()));
    }

    String publishStructured(String obligation, String area) {
        String id = UUID.randomUUID().toString();
        var event = event(id, change(obligation, area).toBuffer()).build();
        producer.send(
                KafkaMessageFactory.<String>createWriter(TOPIC, KEY).writeStructured(event, JsonFormat.CONTENT_TYPE));
        return id;
    }

    /** Sends a record that is no event. */
    void send(byte @Nullable [] value) {
        producer.send(new ProducerRecord<>(TOPIC, KEY, value));
    }

    static JsonObject change(String obligation, String area) {
        return new JsonObject().put("obligation", obligation).put("area", area);
    }

    private static CloudEventBuilder event(String id, Buffer data) {
        return CloudEventBuilder.v1()
                .withId(id)
                .withSource(URI.create("urn:nld:oin:00000099000000001000:systeem:monitoring-service"))
                .withType("nl.natuurpeil.compliance-changed.v1")
                .withData("application/json", data.getBytes());
    }

    @Override
    public void close() {
        producer.close();
    }
}
