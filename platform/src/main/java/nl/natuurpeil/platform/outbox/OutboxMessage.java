package nl.natuurpeil.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** A row of the outbox. Without a payload it is a tombstone of a compacted topic. */
record OutboxMessage(
        long id, String topic, @Nullable String key, Map<String, String> headers, byte @Nullable [] payload) {

    ProducerRecord<String, byte[]> toRecord() {
        var message = new ProducerRecord<String, byte[]>(topic, key, payload);
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
