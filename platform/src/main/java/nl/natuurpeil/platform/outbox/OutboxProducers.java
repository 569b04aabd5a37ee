package nl.natuurpeil.platform.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Opens the relay's producer, set so that a key never changes its order. */
@ApplicationScoped
class OutboxProducers {

    private final Map<String, Object> broker;

    OutboxProducers(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.broker = broker;
    }

    Sender open() {
        var settings = new HashMap<>(broker);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // Giving a record up while a later one of its key gets through would reorder them: never give up.
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "outbox-relay");
        return new Sender(new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer()));
    }

    /** Sends whole batches. */
    record Sender(KafkaProducer<String, byte[]> producer) implements AutoCloseable {

        /** Returns when the broker has every message of the batch. */
        void send(List<OutboxMessage> batch) {
            List<Future<RecordMetadata>> answers = batch.stream()
                    .map(message -> producer.send(message.toRecord()))
                    .toList();
            for (var answer : answers) {
                await(answer);
            }
        }

        private static void await(Future<RecordMetadata> answer) {
            try {
                answer.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("broker refused a message: " + e.getMessage(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }

        @Override
        public void close() {
            producer.close(Duration.ofSeconds(2));
        }
    }
}
