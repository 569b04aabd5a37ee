package nl.natuurpeil.monitoring.compliance.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.application.FindVerdicts;
import nl.natuurpeil.monitoring.compliance.application.Touched.Pair;
import org.jspecify.annotations.Nullable;

/** Lists verdicts by keyset. */
@ApplicationScoped
class VerdictReader implements FindVerdicts {

    private static final String ALL = "select v.document from VerdictRow v";
    private static final String CURRENT =
            "select d.document from CurrentVerdictRow v join VerdictRow d on d.id = v.verdict";
    private static final String CURRENT_THEN = """
            v.sequence = (select max(w.sequence) from VerdictRow w
                where w.obligation = v.obligation and w.area = v.area and w.judgedAt <= :asOf)
            """;
    private static final String CHANGES = """
            select new nl.natuurpeil.monitoring.compliance.application.FindVerdicts$Change(
                (select b.document from VerdictRow b where b.obligation = v.obligation and b.area = v.area
                    and b.sequence = (select max(c.sequence) from VerdictRow c
                        where c.obligation = v.obligation and c.area = v.area and c.judgedAt <= :from)),
                v.document)
            from VerdictRow v where v.judgedAt > :from and
            """ + CURRENT_THEN + """
            and (v.obligation > :afterObligation or v.obligation = :afterObligation and v.area > :afterArea)
            order by v.obligation, v.area
            """;
    private static final String SAYING = """
            select v.document from VerdictRow v where v.obligation = :obligation and v.area = :area
                and v.content = :content and v.judgedAt <= :by order by v.sequence desc
            """;
    private static final String AFTER = """
            (v.obligation > :afterObligation or v.obligation = :afterObligation and
                (v.area > :afterArea or v.area = :afterArea and v.sequence < :afterSequence))
            """;

    private final EntityManager entities;

    VerdictReader(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<String> document(UUID id) {
        return Optional.ofNullable(entities.find(VerdictRow.class, id)).map(row -> row.document);
    }

    @Override
    public Optional<String> saying(Pair pair, String content, Instant by) {
        return entities.createQuery(SAYING, String.class)
                .setParameter("obligation", pair.obligation())
                .setParameter("area", pair.area())
                .setParameter("content", content)
                .setParameter("by", by)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<String> list(Wanted wanted, Optional<Place> after, int most) {
        var conditions = new ArrayList<String>();
        Map<String, Object> values = new HashMap<>();
        equal("obligation", wanted.obligation(), conditions, values);
        equal("area", wanted.area(), conditions, values);
        equal("status", wanted.status(), conditions, values);
        if (wanted.asOf() != null) {
            conditions.add(wanted.superseded() ? "v.judgedAt <= :asOf" : CURRENT_THEN);
            values.put("asOf", wanted.asOf());
        }
        after.ifPresent(place -> {
            conditions.add(AFTER);
            values.put("afterObligation", place.obligation());
            values.put("afterArea", place.area());
            values.put("afterSequence", place.sequence());
        });
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var select = wanted.asOf() == null && !wanted.superseded() ? CURRENT : ALL;
        var query =
                entities.createQuery(select + where + " order by v.obligation, v.area, v.sequence desc", String.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    @Override
    public List<Change> changes(Instant from, Instant to, Optional<PairPlace> after, int most) {
        return entities.createQuery(CHANGES, Change.class)
                .setParameter("from", from)
                .setParameter("asOf", to)
                .setParameter(
                        "afterObligation", after.map(PairPlace::obligation).orElse(""))
                .setParameter("afterArea", after.map(PairPlace::area).orElse(""))
                .setMaxResults(most)
                .getResultList();
    }

    private static void equal(
            String field, @Nullable Object wanted, List<String> conditions, Map<String, Object> values) {
        if (wanted != null) {
            conditions.add("v." + field + " = :" + field);
            values.put(field, wanted);
        }
    }
}
