package nl.natuurpeil.policy.catalogue.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Kind;

/** Every version of every record; versions are added, never changed or removed. */
public interface Catalogue {

    /** Makes other loads and republications wait until the transaction ends, on every replica. */
    void lock();

    /** Adds a version that is not there yet. */
    void add(Release.Entry entry, String release, Instant recordedAt);

    /** Returns the versions of one record, oldest first; none when the code is unknown. */
    List<RecordedVersion> versions(Kind kind, String code);

    /** Returns the current version of a record. */
    <T extends CatalogueRecord> Optional<T> find(Class<T> type, String code);

    /** Returns current records in order of their codes. */
    <T extends CatalogueRecord> List<T> list(Class<T> type, Selection selection);
}
