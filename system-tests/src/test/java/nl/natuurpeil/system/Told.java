package nl.natuurpeil.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A message as it lies on a topic. The services send in binary mode: the attributes of the event are headers. */
record Told(String topic, String key, Map<String, String> headers, String value) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Told from(ConsumerRecord<String, String> message) {
        var headers = new LinkedHashMap<String, String>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new Told(message.topic(), message.key(), headers, message.value());
    }

    String id() {
        return headers.getOrDefault("ce_id", "");
    }

    String type() {
        return headers.getOrDefault("ce_type", "");
    }

    JsonNode data() {
        return json(value);
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }
}
