package nl.natuurpeil.monitoring.reference.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import nl.natuurpeil.monitoring.reference.application.CatalogueContent;
import nl.natuurpeil.monitoring.reference.application.CatalogueHistory;

/** Reads the versions that were received. */
@ApplicationScoped
class PostgresCatalogueHistory implements CatalogueHistory {

    /** Indicators tell of no first day; their newest version holds. */
    private static final String THEN = """
            select r.revision, c.kind, cast(c.document as text) from catalogue_revision r
            left join (
                select distinct on (v.kind, v.code) v.kind, v.code, v.document from catalogue_version v
                where v.received_at <= :asOf
                    and coalesce(cast(v.document ->> 'validFrom' as date), '-infinity') <= :day
                order by v.kind, v.code, v.version desc) c on true
            order by c.kind, c.code
            """;

    private final EntityManager entities;
    private final CatalogueDocuments documents;

    PostgresCatalogueHistory(EntityManager entities, CatalogueDocuments documents) {
        this.entities = entities;
        this.documents = documents;
    }

    @Override
    public CatalogueContent on(LocalDate day, Instant asOf) {
        return documents.read(entities.createNativeQuery(THEN, Object[].class)
                .setParameter("asOf", asOf)
                .setParameter("day", day)
                .getResultList());
    }
}
