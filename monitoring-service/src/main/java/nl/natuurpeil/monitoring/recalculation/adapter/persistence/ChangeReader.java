package nl.natuurpeil.monitoring.recalculation.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.application.Change;
import nl.natuurpeil.monitoring.compliance.domain.Outcome;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.recalculation.application.Recalculations.Place;
import org.hibernate.Session;

/** Reads what a recalculation changed, or would change. */
@ApplicationScoped
class ChangeReader {

    private final EntityManager entities;

    ChangeReader(EntityManager entities) {
        this.entities = entities;
    }

    List<Change> list(UUID id, Optional<Place> after, int most) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select obligation, area, status_before, status_after, outcome, verdict from recalculation_change
                        where recalculation = :id and (obligation, area) > (:obligation, :area)
                        order by obligation, area
                        """, Object[].class)
                .setParameter("id", id)
                .setParameter("obligation", after.map(Place::obligation).orElse(""))
                .setParameter("area", after.map(Place::area).orElse(""))
                .setMaxResults(most)
                .getResultStream()
                .map(ChangeReader::change)
                .toList();
    }

    private static Change change(Object[] row) {
        return new Change(
                (String) row[0],
                (String) row[1],
                row[2] == null ? null : Status.valueOf((String) row[2]),
                Status.valueOf((String) row[3]),
                Outcome.valueOf((String) row[4]),
                (UUID) row[5]);
    }
}
