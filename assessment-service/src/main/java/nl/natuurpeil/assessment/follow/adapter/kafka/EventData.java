package nl.natuurpeil.assessment.follow.adapter.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import nl.natuurpeil.platform.event.Event;
import nl.natuurpeil.platform.event.MalformedEvent;

/** Reads the data of events of one type; other types on the topic, such as a coming v2, are for other listeners. */
@ApplicationScoped
class EventData {

    private final ObjectMapper json;

    EventData(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Reads what is of the type.
     *
     * @throws MalformedEvent when the data lacks something or can't be what it says
     */
    <T> Stream<T> read(List<Event> events, String type, Class<T> data) {
        return events.stream().filter(event -> event.type().equals(type)).map(event -> read(event, data));
    }

    private <T> T read(Event event, Class<T> data) {
        try {
            return json.treeToValue(event.data(), data);
        } catch (JsonProcessingException e) {
            throw new MalformedEvent(event.type() + " " + event.id() + ": " + e.getOriginalMessage(), e);
        }
    }
}
