package nl.natuurpeil.policy.draft.adapter.persistence;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.natuurpeil.policy.draft.application.Drafts;
import nl.natuurpeil.policy.draft.domain.Draft;
import org.jspecify.annotations.Nullable;

/** Drafts in one table. */
@ApplicationScoped
public class PostgresDrafts implements Drafts {

    private final EntityManager entities;

    public PostgresDrafts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public long nextNumber() {
        return ((Number) entities.createNativeQuery("select nextval('draft_number')")
                        .getSingleResult())
                .longValue();
    }

    @Override
    public void save(Draft draft) {
        entities.merge(DraftRow.from(draft));
    }

    @Override
    public Optional<Draft> find(long number) {
        return DraftRow.<DraftRow>findByIdOptional(number).map(DraftRow::toDraft);
    }

    @Override
    public Optional<Draft> lock(long number) {
        return DraftRow.<DraftRow>findByIdOptional(number, LockModeType.PESSIMISTIC_WRITE)
                .map(DraftRow::toDraft);
    }

    @Override
    public List<Draft> before(long number, Wanted wanted, int limit) {
        var conditions = new StringBuilder("number < :number");
        var values = new HashMap<String, Object>(Map.of("number", number));
        narrow("state", wanted.state(), conditions, values);
        narrow("kind", wanted.kind(), conditions, values);
        narrow("code", wanted.code(), conditions, values);
        PanacheQuery<DraftRow> found =
                DraftRow.find(conditions.toString(), Sort.descending("number"), Map.copyOf(values));
        return found.range(0, limit - 1).stream().map(DraftRow::toDraft).toList();
    }

    private static void narrow(
            String column, @Nullable Object wanted, StringBuilder conditions, Map<String, Object> values) {
        if (wanted != null) {
            conditions.append(" and ").append(column).append(" = :").append(column);
            values.put(column, wanted);
        }
    }
}
