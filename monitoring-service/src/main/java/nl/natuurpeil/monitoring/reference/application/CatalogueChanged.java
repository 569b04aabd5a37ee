package nl.natuurpeil.monitoring.reference.application;

import java.util.Map;
import java.util.Set;

/** Told, within the transaction, when the copy of the catalogue has changed: verdicts may come out differently. */
public sealed interface CatalogueChanged {

    /** The event that brought the change. */
    String eventId();

    /** Indicators are new or other than before. */
    record Indicators(String eventId, Set<String> codes) implements CatalogueChanged {}

    /**
     * Obligations are new or other than before.
     *
     * @param eventIds the event that brought each of them, by its code
     */
    record Obligations(String eventId, Map<String, String> eventIds) implements CatalogueChanged {

        public Obligations {
            eventIds = Map.copyOf(eventIds);
        }

        public Set<String> codes() {
            return eventIds.keySet();
        }
    }

    /** Areas are new or other than before. */
    record AreasChanged(String eventId, Set<String> codes) implements CatalogueChanged {}
}
