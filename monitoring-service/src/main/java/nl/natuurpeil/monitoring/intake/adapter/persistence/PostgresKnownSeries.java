package nl.natuurpeil.monitoring.intake.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import nl.natuurpeil.monitoring.intake.application.KnownSeries;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;

/** Asks for a series by its identifier; that is done only for one the sender may not begin. */
@ApplicationScoped
class PostgresKnownSeries implements KnownSeries {

    private final EntityManager database;

    PostgresKnownSeries(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public boolean has(SeriesKey series) {
        return (boolean)
                database.createNativeQuery("select exists (select 1 from series where code = :id)", Boolean.class)
                        .setParameter("id", series.id())
                        .getSingleResult();
    }
}
