package nl.natuurpeil.local.replay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.suite.Topics;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Sends dead letters to their topic again, as they were first sent. A committed offset remembers what was sent, so a
 * second replay sends only what died since. All consumers of the topic see the messages again; their inboxes leave out
 * what they handled before.
 */
public final class DeadLetterReplay {

    private static final String GROUP = "natuurpeil.replay";
    private static final String ADDED_AT_DEATH = "dead-letter";
    private static final Duration POLL = Duration.ofSeconds(1);

    private final String bootstrapServers;

    public DeadLetterReplay(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Replays the dead letters of a topic and returns how many were sent.
     *
     * <p>When it is cut off between sending and remembering, the next replay sends those again.
     */
    public int replay(String topic) {
        try (var consumer = consumer();
                var producer = producer()) {
            var partitions = partitions(consumer, topic + Topics.DEAD_LETTER);
            consumer.assign(partitions);
            var sent = 0;
            var ends = consumer.endOffsets(partitions);
            while (isBehind(consumer, ends)) {
                for (var dead : consumer.poll(POLL)) {
                    producer.send(again(topic, dead));
                    sent++;
                }
            }
            producer.flush();
            consumer.commitSync();
            return sent;
        } catch (KafkaException e) {
            throw new Refusal(
                    "The Kafka broker at " + bootstrapServers + " does not answer as it should: " + e.getMessage()
                            + ".\nNothing is lost: what was not sent again now is sent by the next replay.",
                    e);
        }
    }

    /** The record as it was before it died: same key, value, headers and time. */
    static ProducerRecord<byte[], byte[]> again(String topic, ConsumerRecord<byte[], byte[]> dead) {
        List<Header> original = StreamSupport.stream(dead.headers().spliterator(), false)
                .filter(header -> !header.key().startsWith(ADDED_AT_DEATH))
                .toList();
        return new ProducerRecord<>(topic, null, dead.timestamp(), dead.key(), dead.value(), original);
    }

    private static List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer, String topic) {
        return Stream.ofNullable(consumer.partitionsFor(topic))
                .flatMap(List::stream)
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private static boolean isBehind(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.GROUP_ID_CONFIG,
                GROUP,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private KafkaProducer<byte[], byte[]> producer() {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
