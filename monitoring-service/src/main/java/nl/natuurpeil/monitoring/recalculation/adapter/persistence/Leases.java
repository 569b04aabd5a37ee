package nl.natuurpeil.monitoring.recalculation.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.application.Change;
import nl.natuurpeil.monitoring.recalculation.application.Recalculations.Claim;
import nl.natuurpeil.monitoring.recalculation.application.Recalculations.Place;
import nl.natuurpeil.monitoring.recalculation.domain.Recalculation.Wanted;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;

/** Who works on a recalculation, and how far it came. */
@ApplicationScoped
class Leases {

    private static final String HELD = " where id = :id and lease = :lease and state = 'RUNNING'";

    private final EntityManager entities;
    private final VerdictChecksum checksum;

    Leases(EntityManager entities, VerdictChecksum checksum) {
        this.entities = entities;
        this.checksum = checksum;
    }

    @Transactional
    Optional<Claim> claim() {
        return entities.createNativeQuery("""
                        update recalculation set state = 'RUNNING', lease = uuidv7(),
                            leased_until = clock_timestamp() + interval '30 seconds',
                            started_at = coalesce(started_at, clock_timestamp())
                        where id = (select id from recalculation where state in ('QUEUED', 'RUNNING')
                                and (leased_until is null or leased_until < clock_timestamp())
                            order by id limit 1 for update skip locked)
                        returning id, lease, obligation, area, dry_run, reached_obligation, reached_area
                        """, Object[].class).getResultList().stream()
                .map(row -> toClaim((Object[]) row))
                .findFirst();
    }

    private static Claim toClaim(Object[] row) {
        return new Claim(
                (UUID) row[0],
                (UUID) row[1],
                new Wanted((String) row[2], (String) row[3], (boolean) row[4]),
                row[5] == null ? Optional.empty() : Optional.of(new Place((String) row[5], (String) row[6])));
    }

    /** What is done counts as judged, unless a dry run begins again. */
    void begin(Claim claim, int left) {
        if (claim.wanted().dryRun()) {
            entities.createNativeQuery("delete from recalculation_change where recalculation = :id")
                    .setParameter("id", claim.id())
                    .executeUpdate();
            held("update recalculation set judged = 0, changed = 0, total = :left" + HELD, claim)
                    .setParameter("left", left)
                    .executeUpdate();
        } else {
            held("update recalculation set total = judged + :left" + HELD, claim)
                    .setParameter("left", left)
                    .executeUpdate();
        }
    }

    boolean advance(Claim claim, int judged, List<Change> changes, Place reached) {
        changes.forEach(change -> add(claim.id(), change));
        return held("""
                update recalculation set judged = judged + :judged, changed = changed + :changed,
                    reached_obligation = :obligation, reached_area = :area,
                    leased_until = clock_timestamp() + interval '30 seconds'""" + HELD, claim)
                        .setParameter("judged", judged)
                        .setParameter("changed", changes.size())
                        .setParameter("obligation", reached.obligation())
                        .setParameter("area", reached.area())
                        .executeUpdate()
                == 1;
    }

    private void add(UUID id, Change change) {
        var before = change.before() == null ? null : change.before().name();
        entities.createNativeQuery("""
                        insert into recalculation_change
                            (recalculation, obligation, area, status_before, status_after, outcome, verdict)
                        values (:id, :obligation, :area, :before, :after, :outcome, :verdict)
                        on conflict (recalculation, obligation, area) do update set verdict = excluded.verdict,
                            status_after = excluded.status_after, outcome = excluded.outcome
                        """)
                .setParameter("id", id)
                .setParameter("obligation", change.obligation())
                .setParameter("area", change.area())
                .setParameter("before", TypedParameterValue.of(StandardBasicTypes.STRING, before))
                .setParameter("after", change.after().name())
                .setParameter("outcome", change.outcome().name())
                .setParameter("verdict", TypedParameterValue.of(StandardBasicTypes.UUID, change.verdict()))
                .executeUpdate();
    }

    @Transactional
    void complete(Claim claim) {
        held(
                        "update recalculation set state = 'COMPLETED', finished_at = clock_timestamp(), checksum = :checksum"
                                + HELD,
                        claim)
                .setParameter("checksum", checksum.now().checksum())
                .executeUpdate();
    }

    @Transactional
    void fail(Claim claim, String detail) {
        held(
                        "update recalculation set state = 'FAILED', finished_at = clock_timestamp(), detail = :detail"
                                + HELD,
                        claim)
                .setParameter("detail", detail)
                .executeUpdate();
    }

    private Query held(String sql, Claim claim) {
        return entities.createNativeQuery(sql).setParameter("id", claim.id()).setParameter("lease", claim.lease());
    }
}
