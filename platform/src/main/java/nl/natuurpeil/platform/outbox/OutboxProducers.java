package nl.natuurpeil.platform.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Opens the relay's producer, set so that a key never changes its order. */
@ApplicationScoped
class OutboxProducers {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** After so many patient seconds a new producer sends the batch again: it may get through where this one can't. */
    private static final int TRIES = 120;

    /** So often a producer may look for a topic before another one does. */
    private static final int LOOKS = 8;

    private final Map<String, Object> broker;

    OutboxProducers(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.broker = broker;
    }

    Sender open() {
        var settings = new HashMap<>(broker);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // A partition that has no leader yet, as of a new topic, refuses one request and takes the next. What is in the
        // next would overtake, and the broker would refuse the sequence numbers of the first ever after.
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        // Giving a record up while a later one of its key gets through would reorder them: never give up.
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        // What a dying broker took and never answers is sent again after ten seconds, not after thirty.
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        // Without any broker nothing is sent at all; between two looks for it the relay sees to its session.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2000);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "outbox-relay");
        return new Sender(new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer()));
    }

    /** Sends whole batches. */
    record Sender(KafkaProducer<String, byte[]> producer) implements AutoCloseable {

        /**
         * Returns when the broker has every message of the batch.
         *
         * @throws IllegalStateException when the broker refused one, or took too long: nothing of the batch may be deleted
         * @throws SQLException when the session ended while the broker hesitated: another relay may be sending by now
         */
        void send(List<OutboxMessage> batch, OutboxSession session) throws SQLException {
            for (var topic : batch.stream().map(OutboxMessage::topic).distinct().toList()) {
                find(topic, session);
            }
            List<Future<RecordMetadata>> answers = new ArrayList<>();
            for (var message : batch) {
                var answer = producer.send(message.toRecord());
                if (answer.isDone()) {
                    // Refused at once, for want of a broker: a later one of its key must not get through instead.
                    isThere(answer);
                }
                answers.add(answer);
            }
            int tries = 0;
            for (var answer : answers) {
                while (!isThere(answer)) {
                    session.mustBeAlive();
                    if (++tries == TRIES) {
                        throw new IllegalStateException("broker did not take a batch in " + TRIES + " seconds");
                    }
                }
            }
        }

        /**
         * Returns when the producer knows where the topic is. To find the broker takes a new producer longer than a send may
         * block when either machine is busy; if it was given up for a newer one then, none would ever get there.
         */
        private void find(String topic, OutboxSession session) throws SQLException {
            for (int look = 1; !isFound(topic); look++) {
                session.mustBeAlive();
                if (look == LOOKS) {
                    throw new IllegalStateException("no broker tells where topic " + topic + " is");
                }
            }
        }

        private boolean isFound(String topic) {
            try {
                return !producer.partitionsFor(topic).isEmpty();
            } catch (org.apache.kafka.common.errors.TimeoutException e) {
                return false;
            }
        }

        private static boolean isThere(Future<RecordMetadata> answer) {
            try {
                answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException e) {
                return false;
            } catch (ExecutionException e) {
                throw new IllegalStateException("broker refused a message: " + e.getMessage(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }

        /** Drops what the broker does not have yet: it is still in the outbox, and may be another's to send. */
        @Override
        public void close() {
            producer.close(Duration.ZERO);
        }
    }
}
