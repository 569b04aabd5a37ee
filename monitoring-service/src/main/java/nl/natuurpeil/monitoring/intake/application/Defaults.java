package nl.natuurpeil.monitoring.intake.application;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every row that does not say otherwise.
 *
 * @param namespace the organisation that sends; a row of another organisation is refused
 * @param dataset none when each row has to name its own
 * @param zone of times without an offset, in CSV files; none for the one that is configured
 */
public record Defaults(
        String namespace,
        @Nullable String dataset,
        @Nullable ZoneId zone) {

    public Defaults(String namespace, @Nullable String dataset) {
        this(namespace, dataset, null);
    }
}
