package nl.natuurpeil.monitoring.reference.adapter.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.natuurpeil.monitoring.reference.application.Catalogue;
import nl.natuurpeil.monitoring.reference.application.CatalogueContent;
import nl.natuurpeil.monitoring.reference.application.CatalogueCopies;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the documents as they came. What was read of them is kept until the revision is another: it changes in the
 * transaction of the documents, so a change another replica took in is seen as soon as it is committed.
 */
@ApplicationScoped
class PostgresCatalogue
        implements Catalogue, CatalogueCopies, PanacheRepositoryBase<CatalogueCopyRow, CatalogueCopyRow.Key> {

    private final CatalogueDocuments documents;
    private volatile @Nullable CatalogueContent latest;

    PostgresCatalogue(CatalogueDocuments documents) {
        this.documents = documents;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean keep(Kind kind, String code, int version, String document) {
        remember(kind, code, version, document);
        boolean changed = getEntityManager()
                        .createNativeQuery("""
                        insert into catalogue_copy (kind, code, version, document)
                        values (:kind, :code, :version, cast(:document as jsonb))
                        on conflict (kind, code) do update
                        set version = excluded.version, document = excluded.document, received_at = clock_timestamp(),
                            written_in = default
                        where catalogue_copy.version < excluded.version
                        """)
                        .setParameter("kind", kind.name())
                        .setParameter("code", code)
                        .setParameter("version", version)
                        .setParameter("document", document)
                        .executeUpdate()
                == 1;
        if (changed) {
            getEntityManager()
                    .createNativeQuery("update catalogue_revision set revision = uuidv7()")
                    .executeUpdate();
        }
        return changed;
    }

    /** One that comes late is no longer the newest, but held once. */
    private void remember(Kind kind, String code, int version, String document) {
        getEntityManager()
                .createNativeQuery("""
                        insert into catalogue_version (kind, code, version, document)
                        values (:kind, :code, :version, cast(:document as jsonb)) on conflict do nothing
                        """)
                .setParameter("kind", kind.name())
                .setParameter("code", code)
                .setParameter("version", version)
                .setParameter("document", document)
                .executeUpdate();
    }

    @Override
    public void holdForChange() {
        hold("pg_advisory_xact_lock");
    }

    @Override
    public void holdForJudging() {
        hold("pg_advisory_xact_lock_shared");
    }

    private void hold(String lock) {
        getEntityManager()
                .createNativeQuery("select " + lock + "(hashtextextended('catalogue_copy', 0))")
                .getSingleResult();
    }

    @Override
    public CatalogueContent content() {
        var revision = (UUID) getEntityManager()
                .createNativeQuery("select revision from catalogue_revision", UUID.class)
                .getSingleResult();
        var known = latest;
        if (known != null && known.revision().equals(revision)) {
            return known;
        }
        var read = read();
        latest = read;
        return read;
    }

    /** Reads all in one statement, so that content and revision are of one moment. */
    private CatalogueContent read() {
        var rows = getEntityManager().createNativeQuery("""
                        select r.revision, c.kind, cast(c.document as text) from catalogue_revision r
                        left join catalogue_copy c on true order by c.kind, c.code
                        """, Object[].class).getResultList();
        return documents.read(rows);
    }

    @Override
    public boolean isFilled() {
        return find("select count(distinct kind) from CatalogueCopyRow")
                        .project(Long.class)
                        .singleResult()
                == Kind.values().length;
    }
}
