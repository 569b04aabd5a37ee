package nl.natuurpeil.monitoring.recalculation.adapter.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.application.Change;
import nl.natuurpeil.monitoring.recalculation.application.Recalculations;
import nl.natuurpeil.monitoring.recalculation.domain.Recalculation;
import nl.natuurpeil.monitoring.recalculation.domain.Recalculation.Wanted;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/** Recalculations in PostgreSQL; what the worker writes is in {@link Leases}. */
@ApplicationScoped
class PostgresRecalculations implements Recalculations, PanacheRepositoryBase<RecalculationRow, UUID> {

    private final Leases leases;
    private final ChangeReader changeReader;

    PostgresRecalculations(Leases leases, ChangeReader changeReader) {
        this.leases = leases;
        this.changeReader = changeReader;
    }

    @Override
    @Transactional
    public Recalculation add(Wanted wanted, @Nullable String requestedBy) {
        var id = (UUID) getEntityManager()
                .createNativeQuery("""
                        insert into recalculation (obligation, area, dry_run, requested_by)
                        values (:obligation, :area, :dryRun, :requestedBy) returning id
                        """, UUID.class)
                .setParameter("obligation", text(wanted.obligation()))
                .setParameter("area", text(wanted.area()))
                .setParameter("dryRun", wanted.dryRun())
                .setParameter("requestedBy", text(requestedBy))
                .getSingleResult();
        return find(id).orElseThrow();
    }

    private static TypedParameterValue<String> text(@Nullable String value) {
        return TypedParameterValue.of(StandardBasicTypes.STRING, value);
    }

    @Override
    public Optional<Recalculation> find(UUID id) {
        // What was read before in this request is not what SQL wrote since.
        getEntityManager().clear();
        return findByIdOptional(id).map(RecalculationRow::toRecalculation);
    }

    @Override
    public List<Recalculation> list(Optional<UUID> after, int most) {
        var rows = after.isEmpty() ? find("order by id desc") : find("id < ?1 order by id desc", after.get());
        return rows.page(Page.ofSize(most)).stream()
                .map(RecalculationRow::toRecalculation)
                .toList();
    }

    @Override
    public List<Change> changes(UUID id, Optional<Place> after, int most) {
        return changeReader.list(id, after, most);
    }

    @Override
    @Transactional
    public boolean cancel(UUID id) {
        return getEntityManager().createNativeQuery("""
                        update recalculation set state = 'CANCELLED', finished_at = clock_timestamp()
                        where id = :id and state in ('QUEUED', 'RUNNING')
                        """).setParameter("id", id).executeUpdate() == 1;
    }

    @Override
    public Optional<Claim> claim() {
        return leases.claim();
    }

    @Override
    public void begin(Claim claim, int left) {
        leases.begin(claim, left);
    }

    @Override
    public boolean advance(Claim claim, int judged, List<Change> changes, Place reached) {
        return leases.advance(claim, judged, changes, reached);
    }

    @Override
    public void complete(Claim claim) {
        leases.complete(claim);
    }

    @Override
    public void fail(Claim claim, String detail) {
        leases.fail(claim, detail);
    }
}
