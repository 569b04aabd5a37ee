package nl.natuurpeil.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import nl.natuurpeil.platform.outbox.Outbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/** Puts messages that can't be handled on {@code <topic>.dead-letter}, by way of the outbox, with the reason. */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final Outbox outbox;

    DeadLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Puts a message aside within the current transaction. */
    void put(ConsumerRecord<String, byte[]> message, String consumer, Throwable cause) {
        var letter = new ProducerRecord<>(message.topic() + ".dead-letter", message.key(), message.value());
        message.headers().forEach(letter.headers()::add);
        header(letter, "dead-letter-reason", reason(cause));
        header(letter, "dead-letter-consumer", consumer);
        header(letter, "dead-letter-origin", message.topic() + "-" + message.partition() + "@" + message.offset());
        outbox.append(letter);
        LOG.errorf(
                "Message %s-%d@%d put aside for %s: %s",
                message.topic(), message.partition(), message.offset(), consumer, reason(cause));
    }

    private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String reason(Throwable cause) {
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
