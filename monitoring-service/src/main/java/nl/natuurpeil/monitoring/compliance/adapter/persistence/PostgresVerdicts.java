package nl.natuurpeil.monitoring.compliance.adapter.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictJson;
import nl.natuurpeil.monitoring.compliance.application.Verdicts;
import nl.natuurpeil.monitoring.compliance.domain.Member;
import nl.natuurpeil.monitoring.compliance.domain.Outcome;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.compliance.domain.Verdict;
import org.hibernate.Session;

/** Verdicts in PostgreSQL; rows are added and never touched again. */
@ApplicationScoped
class PostgresVerdicts implements Verdicts, PanacheRepositoryBase<VerdictRow, UUID> {

    @Override
    public void lock(String obligation, String area) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:pair, 1))")
                .setParameter("pair", obligation + '\n' + area)
                .getSingleResult();
    }

    @Override
    public Optional<Current> findCurrent(String obligation, String area) {
        return find("obligation = ?1 and area = ?2 order by sequence desc", obligation, area)
                .firstResultOptional()
                .map(row -> new Current(row.id, row.sequence, row.status, row.content));
    }

    @Override
    public List<Member> findCurrent(String obligation, Collection<String> areas) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select distinct on (area) area, cast(document as jsonb) ->> 'outcome', status from verdict
                        where obligation = :obligation and area in (:areas) order by area, sequence desc
                        """, Object[].class)
                .setParameter("obligation", obligation)
                .setParameter("areas", areas)
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
        row.status = verdict.judgement().status();
        row.judgedAt = verdict.judgedAt();
        row.content = content;
        row.document = VerdictJson.write(VerdictDocument.from(verdict));
        persist(row);
    }

    @Override
    public UUID nextId() {
        return (UUID) getEntityManager()
                .createNativeQuery("select uuidv7()", UUID.class)
                .getSingleResult();
    }
}
