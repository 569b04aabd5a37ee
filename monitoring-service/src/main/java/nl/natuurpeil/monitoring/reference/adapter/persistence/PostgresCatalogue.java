package nl.natuurpeil.monitoring.reference.adapter.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.monitoring.reference.adapter.message.AreaMessage;
import nl.natuurpeil.monitoring.reference.adapter.message.IndicatorMessage;
import nl.natuurpeil.monitoring.reference.adapter.message.ObligationMessage;
import nl.natuurpeil.monitoring.reference.application.Catalogue;
import nl.natuurpeil.monitoring.reference.application.CatalogueCopies;
import nl.natuurpeil.monitoring.reference.domain.Areas;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import nl.natuurpeil.monitoring.reference.domain.Obligation;

/** Keeps the documents as they came and reads them each time: another replica may have taken in a newer one. */
@ApplicationScoped
class PostgresCatalogue
        implements Catalogue, CatalogueCopies, PanacheRepositoryBase<CatalogueCopyRow, CatalogueCopyRow.Key> {

    private final ObjectMapper json;

    PostgresCatalogue(ObjectMapper json) {
        this.json = json;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean keep(Kind kind, String code, int version, String document) {
        return getEntityManager()
                        .createNativeQuery("""
                        insert into catalogue_copy (kind, code, version, document)
                        values (:kind, :code, :version, cast(:document as jsonb))
                        on conflict (kind, code) do update
                        set version = excluded.version, document = excluded.document, received_at = clock_timestamp()
                        where catalogue_copy.version < excluded.version
                        """)
                        .setParameter("kind", kind.name())
                        .setParameter("code", code)
                        .setParameter("version", version)
                        .setParameter("document", document)
                        .executeUpdate()
                == 1;
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
    public Optional<Indicator> findIndicator(String code) {
        return find("kind = ?1 and code = ?2", Kind.INDICATOR, code)
                .firstResultOptional()
                .map(row -> read(row, IndicatorMessage.class).toIndicator());
    }

    @Override
    public List<Indicator> listIndicators() {
        return find("kind = ?1 order by code", Kind.INDICATOR).stream()
                .map(row -> read(row, IndicatorMessage.class).toIndicator())
                .toList();
    }

    @Override
    public List<Obligation> listObligations() {
        return find("kind = ?1 order by code", Kind.OBLIGATION).stream()
                .flatMap(row -> read(row, ObligationMessage.class).toJudged().stream())
                .toList();
    }

    @Override
    public Areas areas() {
        return new Areas(find("kind = ?1 order by code", Kind.AREA).stream()
                .map(row -> read(row, AreaMessage.class).toArea())
                .toList());
    }

    @Override
    public boolean isFilled() {
        return find("select count(distinct kind) from CatalogueCopyRow")
                        .project(Long.class)
                        .singleResult()
                == Kind.values().length;
    }

    private <T> T read(CatalogueCopyRow row, Class<T> type) {
        try {
            return json.readValue(row.document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("copy of " + row.kind + " " + row.code + " can't be read", e);
        }
    }
}
