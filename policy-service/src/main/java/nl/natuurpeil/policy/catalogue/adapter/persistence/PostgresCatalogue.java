package nl.natuurpeil.policy.catalogue.adapter.persistence;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.natuurpeil.policy.catalogue.application.Catalogue;
import nl.natuurpeil.policy.catalogue.application.Facet;
import nl.natuurpeil.policy.catalogue.application.RecordFormat;
import nl.natuurpeil.policy.catalogue.application.RecordedVersion;
import nl.natuurpeil.policy.catalogue.application.Release;
import nl.natuurpeil.policy.catalogue.application.Selection;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import nl.natuurpeil.policy.catalogue.domain.Instrument;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import nl.natuurpeil.policy.catalogue.domain.Provision;

/** The catalogue in two tables; the highest version of a code is its current one. */
@ApplicationScoped
public class PostgresCatalogue implements Catalogue {

    private static final Map<Class<? extends CatalogueRecord>, Kind> KINDS = Map.of(
            Instrument.class, Kind.INSTRUMENT,
            Provision.class, Kind.PROVISION,
            Indicator.class, Kind.INDICATOR,
            Obligation.class, Kind.OBLIGATION);

    private static final String CURRENT = """
            from RecordRow r where r.kind = :kind
            and r.version = (select max(n.version) from RecordRow n where n.kind = r.kind and n.code = r.code)""";

    private final EntityManager entities;
    private final RecordFormat format;

    /** Rows never change, so what was read from one stays true. */
    private final Map<Long, CatalogueRecord> readBefore = new ConcurrentHashMap<>();

    public PostgresCatalogue(EntityManager entities, RecordFormat format) {
        this.entities = entities;
        this.format = format;
    }

    @Override
    public void lock() {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('catalogue', 0))")
                .getResultList();
    }

    @Override
    public void add(Release.Entry entry, String release, Instant recordedAt) {
        RecordRow.from(entry, release, recordedAt).persist();
    }

    @Override
    public List<RecordedVersion> versions(Kind kind, String code) {
        return RecordRow.<RecordRow>list("kind = ?1 and code = ?2 order by version", kind, code).stream()
                .map(RecordRow::toVersion)
                .toList();
    }

    @Override
    @Transactional
    public <T extends CatalogueRecord> Optional<T> find(Class<T> type, String code) {
        var parameters = Parameters.with("kind", KINDS.get(type)).and("code", code);
        return RecordRow.<RecordRow>find(CURRENT + " and r.code = :code", parameters)
                .firstResultOptional()
                .map(row -> type.cast(read(row)));
    }

    @Override
    @Transactional
    public <T extends CatalogueRecord> List<T> list(Class<T> type, Selection selection) {
        var query = new StringBuilder(CURRENT);
        var parameters = Parameters.with("kind", KINDS.get(type));
        for (var facet : selection.facets().entrySet()) {
            query.append(having(facet.getKey()));
            parameters.and(name(facet.getKey()), facet.getValue());
        }
        if (selection.after() != null) {
            query.append(" and r.code > :after");
            parameters.and("after", selection.after());
        }
        return RecordRow.<RecordRow>find(query + " order by r.code", parameters)
                .range(0, selection.limit() - 1)
                .stream()
                .map(row -> type.cast(read(row)))
                .toList();
    }

    private static String having(Facet facet) {
        return " and exists (select 1 from r.facets f where f.facet = " + Facet.class.getName() + "." + facet
                + " and f.value = :" + name(facet) + ")";
    }

    private static String name(Facet facet) {
        return facet.name().toLowerCase(java.util.Locale.ROOT).replace("_", "");
    }

    private CatalogueRecord read(RecordRow row) {
        return readBefore.computeIfAbsent(row.id, _ -> format.read(row.kind, row.source));
    }
}
