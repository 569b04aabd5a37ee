package nl.natuurpeil.platform.event;

import org.jspecify.annotations.Nullable;

/**
 * An event about to be told.
 *
 * @param id persistent id of what the event is about, so that telling it twice gives the same id
 * @param type reverse domain name with version, such as {@code nl.natuurpeil.area-published.v1}
 * @param topic Kafka topic
 * @param key Kafka key and CloudEvents subject; events of one key keep their order
 * @param data written as JSON
 * @param traceparent W3C trace context it belongs to; none for the one of the thread that tells it
 */
public record NewEvent(
        String id,
        String type,
        String topic,
        String key,
        Object data,
        @Nullable String traceparent) {

    public NewEvent(String id, String type, String topic, String key, Object data) {
        this(id, type, topic, key, data, null);
    }
}
