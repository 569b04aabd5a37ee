package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.monitoring.measurement.application.Measurements;
import nl.natuurpeil.monitoring.measurement.application.NewMeasurement;
import nl.natuurpeil.monitoring.measurement.domain.Measurement;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import org.hibernate.Session;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;

/** Measurements in PostgreSQL, which keeps each key and each period of a series unique however many write at once. */
@ApplicationScoped
class PostgresMeasurements implements Measurements, PanacheRepositoryBase<MeasurementRow, UUID> {

    @Override
    public Optional<Measurement> addIfAbsent(NewMeasurement sent) {
        addSeriesIfAbsent(sent.series());
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        insert into measurement (namespace, local_id, series, period_from, period_to,
                            value, unit, standard_error, note)
                        values (:namespace, :localId, :series, :from, :to, :value, :unit, :error, :note)
                        on conflict do nothing
                        returning id
                        """, UUID.class)
                .setParameter("namespace", sent.namespace())
                .setParameter("localId", sent.localId())
                .setParameter("series", sent.series().id())
                .setParameter("from", sent.period().from())
                .setParameter("to", sent.period().to())
                .setParameter("value", sent.value())
                .setParameter("unit", sent.unit())
                .setParameter("error", TypedParameterValue.of(StandardBasicTypes.BIG_DECIMAL, sent.standardError()))
                .setParameter("note", TypedParameterValue.of(StandardBasicTypes.STRING, sent.note()))
                .getResultStream()
                .findFirst()
                .flatMap(this::find);
    }

    private void addSeriesIfAbsent(SeriesKey key) {
        getEntityManager()
                .createNativeQuery("""
                        insert into series (id, indicator, area, dataset)
                        select :id, :indicator, :area, :dataset
                        where not exists (select from series where id = :id)
                        on conflict do nothing
                        """)
                .setParameter("id", key.id())
                .setParameter("indicator", key.indicator())
                .setParameter("area", key.area())
                .setParameter("dataset", key.dataset())
                .executeUpdate();
    }

    @Override
    public Optional<Measurement> find(UUID id) {
        return findByIdOptional(id).map(MeasurementRow::toMeasurement);
    }

    @Override
    public Optional<Measurement> findByLocalId(String namespace, String localId) {
        return find("namespace = ?1 and localId = ?2", namespace, localId)
                .firstResultOptional()
                .map(MeasurementRow::toMeasurement);
    }

    @Override
    public Optional<Measurement> findByPeriod(SeriesKey series, Period period) {
        return find("series.id = ?1 and periodFrom = ?2 and periodTo = ?3", series.id(), period.from(), period.to())
                .firstResultOptional()
                .map(MeasurementRow::toMeasurement);
    }
}
