package nl.natuurpeil.platform.testkit;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The other services' side of the topics: sends their events and reads what the service under test sends. */
public final class TestKafka {

    private static final URI SOURCE = URI.create("urn:nld:oin:00000099000000001000:systeem:test");

    private TestKafka() {}

    /** Sends an event in binary mode and returns when the broker has it. */
    public static void send(String topic, String key, String type, String id, String data) {
        send(KafkaMessageFactory.<String>createWriter(topic, key).writeBinary(event(type, id, data)));
    }

    /** Sends an event in structured mode and returns when the broker has it. */
    public static void sendStructured(String topic, String key, String type, String id, String data) {
        send(KafkaMessageFactory.<String>createWriter(topic, key)
                .writeStructured(event(type, id, data), JsonFormat.CONTENT_TYPE));
    }

    /** Sends any record and returns when the broker has it. */
    public static void send(ProducerRecord<String, byte[]> message) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", broker()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Returns everything on a topic at this moment, oldest first within a partition. */
    public static List<ConsumerRecord<String, byte[]>> read(String topic) {
        return read(topic, broker());
    }

    /** Returns everything on a topic of this broker at this moment, oldest first within a partition. */
    public static List<ConsumerRecord<String, byte[]>> read(String topic, String bootstrapServers) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> messages = new ArrayList<>();
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(messages::add);
            }
            return messages;
        }
    }

    /**
     * Returns the events of a topic at this moment, whichever content mode they came in. What a test sent on purpose that is
     * no event is passed over; all tests of a module share the topics.
     */
    public static List<CloudEvent> events(String topic) {
        return read(topic).stream().flatMap(message -> event(message).stream()).toList();
    }

    private static Optional<CloudEvent> event(ConsumerRecord<String, byte[]> message) {
        try {
            return Optional.of(KafkaMessageFactory.createReader(message).toEvent());
        } catch (CloudEventRWException noEvent) {
            return Optional.empty();
        }
    }

    private static CloudEvent event(String type, String id, String data) {
        return CloudEventBuilder.v1()
                .withId(id)
                .withSource(SOURCE)
                .withType(type)
                .withTime(OffsetDateTime.now(ZoneOffset.UTC))
                .withData("application/json", data.getBytes(StandardCharsets.UTF_8))
                .build();
    }

    private static String broker() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
