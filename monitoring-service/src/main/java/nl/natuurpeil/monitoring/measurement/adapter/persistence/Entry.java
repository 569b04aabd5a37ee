package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import java.util.UUID;
import nl.natuurpeil.monitoring.measurement.application.Handling;
import org.jspecify.annotations.Nullable;

/** The current version of a measurement, as it is stored or about to be. */
sealed interface Entry {

    UUID id();

    RowKey key();

    Place place();

    int version();

    long content();

    /** In the database already. */
    record Stored(UUID id, RowKey key, Place place, int version, long content, boolean withdrawn) implements Entry {

        Stored saying(long otherContent) {
            return new Stored(id, key, place, version, otherContent, withdrawn);
        }
    }

    /**
     * Sent now.
     *
     * @param replaces the version before it
     */
    record Sent(
            UUID id,
            Row row,
            int version,
            Handling handling,
            @Nullable Entry replaces) implements Entry {

        @Override
        public RowKey key() {
            return row.key();
        }

        @Override
        public Place place() {
            return row.place();
        }

        @Override
        public long content() {
            return row.content();
        }
    }
}
