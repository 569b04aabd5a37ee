package nl.natuurpeil.monitoring.compliance.adapter.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument;
import nl.natuurpeil.monitoring.compliance.application.Verdicts;
import nl.natuurpeil.monitoring.compliance.domain.Verdict;

/** Verdicts in PostgreSQL; rows are added and never touched again. */
@ApplicationScoped
class PostgresVerdicts implements Verdicts, PanacheRepositoryBase<VerdictRow, UUID> {

    private final ObjectMapper json;

    PostgresVerdicts(ObjectMapper json) {
        this.json = json;
    }

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
    public void append(Verdict verdict, String content) {
        var row = new VerdictRow();
        row.id = verdict.id();
        row.obligation = verdict.obligation().code();
        row.area = verdict.area();
        row.sequence = verdict.sequence();
        row.status = verdict.judgement().status();
        row.judgedAt = verdict.judgedAt();
        row.content = content;
        row.document = write(VerdictDocument.from(verdict));
        persist(row);
    }

    @Override
    public UUID nextId() {
        return (UUID) getEntityManager()
                .createNativeQuery("select uuidv7()", UUID.class)
                .getSingleResult();
    }

    private String write(VerdictDocument document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
