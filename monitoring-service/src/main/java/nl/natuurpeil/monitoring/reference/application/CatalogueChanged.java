package nl.natuurpeil.monitoring.reference.application;

import java.util.Set;

/** Told, within the transaction, when the copy of the catalogue has changed: verdicts may come out differently. */
public sealed interface CatalogueChanged {

    /** The event that brought the change. */
    String eventId();

    /** Indicators are new or other than before. */
    record Indicators(String eventId, Set<String> codes) implements CatalogueChanged {}

    /** Obligations are new or other than before. */
    record Obligations(String eventId, Set<String> codes) implements CatalogueChanged {}

    /** Areas are new or other than before. */
    record AreasChanged(String eventId, Set<String> codes) implements CatalogueChanged {}
}
