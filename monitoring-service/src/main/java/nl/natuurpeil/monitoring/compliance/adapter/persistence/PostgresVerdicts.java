package nl.natuurpeil.monitoring.compliance.adapter.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictJson;
import nl.natuurpeil.monitoring.compliance.application.Touched.Pair;
import nl.natuurpeil.monitoring.compliance.application.Verdicts;
import nl.natuurpeil.monitoring.compliance.domain.Member;
import nl.natuurpeil.monitoring.compliance.domain.Outcome;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.compliance.domain.Verdict;
import org.hibernate.Session;

/** Verdicts in PostgreSQL; rows are added and never touched again. */
@ApplicationScoped
class PostgresVerdicts implements Verdicts, PanacheRepositoryBase<VerdictRow, UUID> {

    private final PartLists partLists;

    PostgresVerdicts(PartLists partLists) {
        this.partLists = partLists;
    }

    @Override
    public void lock(List<Pair> pairs) {
        getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select count(pg_advisory_xact_lock(hashtextextended(pair, 1)))
                        from unnest(:pairs) with ordinality as sorted (pair, place)
                        """, Long.class)
                .setParameter(
                        "pairs",
                        pairs.stream()
                                .map(pair -> pair.obligation() + '\n' + pair.area())
                                .toArray(String[]::new))
                .getSingleResult();
    }

    @Override
    public Optional<Current> findCurrent(String obligation, String area) {
        return getEntityManager()
                .createQuery("""
                        select new nl.natuurpeil.monitoring.compliance.application.Verdicts$Current(
                            c.verdict, c.sequence, c.status, c.content)
                        from CurrentVerdictRow c where c.obligation = :obligation and c.area = :area
                        """, Current.class)
                .setParameter("obligation", obligation)
                .setParameter("area", area)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Member> findCurrent(String obligation, Collection<String> areas) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select area, outcome, status from current_verdict
                        where obligation = :obligation and area = any(:areas)
                        """, Object[].class)
                .setParameter("obligation", obligation)
                .setParameter("areas", areas.toArray(String[]::new))
                .getResultStream()
                .map(row -> new Member(
                        obligation, (String) row[0], Outcome.valueOf((String) row[1]), Status.valueOf((String) row[2])))
                .toList();
    }

    @Override
    public void append(Verdict verdict, String content) {
        var row = new VerdictRow();
        row.id = verdict.id();
        row.obligation = verdict.obligation().code();
        row.area = verdict.area();
        row.sequence = verdict.sequence();
        row.outcome = verdict.judgement().outcome();
        row.status = verdict.judgement().status();
        row.judgedAt = verdict.judgedAt();
        row.content = content;
        row.document = VerdictJson.write(VerdictDocument.from(verdict));
        partLists.keep(verdict.evidence());
        persistAndFlush(row);
        hold(row);
    }

    private void hold(VerdictRow row) {
        getEntityManager()
                .createNativeQuery("""
                        insert into current_verdict (obligation, area, verdict, sequence, outcome, status, content)
                        values (:obligation, :area, :verdict, :sequence, :outcome, :status, :content)
                        on conflict (obligation, area) do update set verdict = excluded.verdict,
                            sequence = excluded.sequence, outcome = excluded.outcome, status = excluded.status,
                            content = excluded.content
                        """)
                .setParameter("obligation", row.obligation)
                .setParameter("area", row.area)
                .setParameter("verdict", row.id)
                .setParameter("sequence", row.sequence)
                .setParameter("outcome", row.outcome.name())
                .setParameter("status", row.status.name())
                .setParameter("content", row.content)
                .executeUpdate();
    }

    @Override
    public UUID nextId() {
        return (UUID) getEntityManager()
                .createNativeQuery("select uuidv7()", UUID.class)
                .getSingleResult();
    }
}
