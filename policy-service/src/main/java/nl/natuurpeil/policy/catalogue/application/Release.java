package nl.natuurpeil.policy.catalogue.application;

import java.util.List;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import org.jspecify.annotations.Nullable;

/**
 * The content that comes with a version of the service.
 *
 * @param reason what it changes and why; null when it does not say
 */
public record Release(String version, @Nullable String reason, List<Entry> entries) {

    /**
     * A record as it was written.
     *
     * @param source its source text in a canonical form, from which the record can be read again
     * @param contentHash of the source, blind to layout and comments
     * @param location file and line, for sentences to the author
     */
    public record Entry(CatalogueRecord record, String source, String contentHash, String location) {}

    public Release {
        entries = List.copyOf(entries);
    }
}
