package nl.natuurpeil.platform.event;

/**
 * An event about to be told.
 *
 * @param id persistent id of what the event is about, so that telling it twice gives the same id
 * @param type reverse domain name with version, such as {@code nl.natuurpeil.area-published.v1}
 * @param topic Kafka topic
 * @param key Kafka key and CloudEvents subject; events of one key keep their order
 * @param data written as JSON
 */
public record NewEvent(String id, String type, String topic, String key, Object data) {}
