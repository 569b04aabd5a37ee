package nl.natuurpeil.platform.inbox;

import java.util.List;
import nl.natuurpeil.platform.event.Event;

/** What a consumer does with events; runs in a transaction that also holds the inbox rows. */
@FunctionalInterface
public interface EventHandler {

    /**
     * Handles new events, in their order, none of which this consumer has handled before.
     *
     * @throws nl.natuurpeil.platform.event.MalformedEvent when an event can never be handled
     */
    void handle(List<Event> events);
}
