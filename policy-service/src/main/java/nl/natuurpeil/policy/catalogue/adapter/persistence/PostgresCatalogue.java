package nl.natuurpeil.policy.catalogue.adapter.persistence;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import nl.natuurpeil.policy.catalogue.application.Catalogue;
import nl.natuurpeil.policy.catalogue.application.RecordFormat;
import nl.natuurpeil.policy.catalogue.application.RecordedVersion;
import nl.natuurpeil.policy.catalogue.application.Versions;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;

/**
 * The catalogue in one table whose rows are only added. It is small enough to be kept in memory as a whole, and read
 * again when the highest id has grown: who adds holds the lock, so rows come to sight in the order of their ids, and an
 * id of a transaction that failed never comes back.
 */
@ApplicationScoped
public class PostgresCatalogue implements Catalogue {

    private record Snapshot(long highestId, Versions versions) {}

    private final EntityManager entities;
    private final DataSource dataSource;
    private final RecordFormat format;
    private final Event<RecordedVersion> recorded;

    /** Rows never change, so what was read from one stays true. */
    private final Map<Long, CatalogueRecord> readBefore = new ConcurrentHashMap<>();

    private volatile Snapshot snapshot = new Snapshot(0, new Versions(List.of()));

    public PostgresCatalogue(
            EntityManager entities, DataSource dataSource, RecordFormat format, Event<RecordedVersion> recorded) {
        this.entities = entities;
        this.dataSource = dataSource;
        this.format = format;
        this.recorded = recorded;
    }

    @Override
    public void lock() {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('catalogue', 0))")
                .getResultList();
    }

    @Override
    public void add(RecordedVersion version) {
        RecordRow.from(version).persistAndFlush();
        recorded.fire(version);
    }

    /** The highest id, by a look at the end of its index. */
    @Override
    public long stamp() {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select max(id) from catalogue_record");
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the stamp of the catalogue can't be read", e);
        }
    }

    @Override
    @Transactional
    public Versions versions() {
        var present = snapshot;
        long highestId = entities.createQuery("select coalesce(max(r.id), 0L) from RecordRow r", Long.class)
                .getSingleResult();
        if (highestId != present.highestId()) {
            present = new Snapshot(highestId, read(highestId));
            snapshot = present;
        }
        return present.versions();
    }

    private Versions read(long highestId) {
        return new Versions(RecordRow.<RecordRow>find("id <= ?1", Sort.by("id"), highestId).stream()
                .map(row -> row.toVersion(readBefore.computeIfAbsent(row.id, _ -> format.read(row.kind, row.source))))
                .toList());
    }
}
