package nl.natuurpeil.monitoring.compliance.manual.adapter.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.natuurpeil.monitoring.compliance.application.Touched.Pair;
import nl.natuurpeil.monitoring.compliance.manual.application.ManualJudgements;
import nl.natuurpeil.monitoring.compliance.manual.domain.ManualJudgement;

/** Versions in PostgreSQL; rows are added and never touched again. */
@ApplicationScoped
class PostgresManualJudgements
        implements ManualJudgements, PanacheRepositoryBase<ManualJudgementRow, ManualJudgementRow.Key> {

    private static final String NEWEST = """
            version = (select max(n.version) from ManualJudgementRow n
                where n.obligation = m.obligation and n.area = m.area and n.recordedAt <= :by)
            """;
    private static final Instant NO_END = Instant.parse("9999-01-01T00:00:00Z");

    @Override
    public void append(ManualJudgement judgement) {
        persist(ManualJudgementRow.of(judgement));
    }

    @Override
    public Optional<ManualJudgement> newest(Pair pair) {
        return find("obligation = ?1 and area = ?2 order by version desc", pair.obligation(), pair.area())
                .firstResultOptional()
                .map(ManualJudgementRow::toJudgement);
    }

    @Override
    public List<ManualJudgement> newest(Collection<Pair> pairs, Instant by) {
        var wanted = new HashSet<>(pairs);
        var found = list(
                "from ManualJudgementRow m where m.obligation in :obligations and m.area in :areas and m." + NEWEST,
                Map.of(
                        "obligations",
                                pairs.stream().map(Pair::obligation).distinct().toList(),
                        "areas", pairs.stream().map(Pair::area).distinct().toList(),
                        "by", by));
        return found.stream()
                .filter(row -> wanted.contains(new Pair(row.obligation, row.area)))
                .map(ManualJudgementRow::toJudgement)
                .toList();
    }

    @Override
    public List<ManualJudgement> list(Wanted wanted, Pair after, int most) {
        var conditions = new ArrayList<>(List.of(
                "m." + NEWEST,
                "(m.obligation > :afterObligation or m.obligation = :afterObligation and m.area > :after)"));
        Map<String, Object> values =
                new HashMap<>(Map.of("by", NO_END, "afterObligation", after.obligation(), "after", after.area()));
        if (wanted.obligation() != null) {
            conditions.add("m.obligation = :obligation");
            values.put("obligation", wanted.obligation());
        }
        if (wanted.area() != null) {
            conditions.add("m.area = :area");
            values.put("area", wanted.area());
        }
        var query = "from ManualJudgementRow m where " + String.join(" and ", conditions)
                + " order by m.obligation, m.area";
        return find(query, values).page(Page.ofSize(most)).stream()
                .map(ManualJudgementRow::toJudgement)
                .toList();
    }

    @Override
    public List<ManualJudgement> versions(Pair pair, int before, int most) {
        return find(
                        "obligation = ?1 and area = ?2 and version < ?3 order by version desc",
                        pair.obligation(),
                        pair.area(),
                        before)
                .page(Page.ofSize(most))
                .stream()
                .map(ManualJudgementRow::toJudgement)
                .toList();
    }
}
