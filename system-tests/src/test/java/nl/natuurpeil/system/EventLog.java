package nl.natuurpeil.system;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.natuurpeil.local.suite.Topics;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything on every topic since the start, read by a plain consumer as any outsider could. */
final class EventLog implements AutoCloseable {

    private final KafkaConsumer<String, String> consumer;
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private EventLog(KafkaConsumer<String, String> consumer) {
        this.consumer = consumer;
        this.reader = Thread.ofPlatform().name("event-log").start(this::read);
    }

    static EventLog of(String bootstrapServers) {
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringDeserializer(),
                new StringDeserializer());
        var partitions = Topics.all().stream()
                .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return new EventLog(consumer);
    }

    /** All there is so far; those of one key in their order. */
    List<Told> all() {
        return List.copyOf(told);
    }

    List<Told> of(String topic, String key) {
        return told.stream()
                .filter(event -> event.topic().equals(topic) && event.key().equals(key))
                .toList();
    }

    private void read() {
        try (consumer) {
            while (true) {
                consumer.poll(Duration.ofSeconds(1)).forEach(message -> told.add(Told.from(message)));
            }
        } catch (WakeupException _) {
            // Closed.
        }
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
