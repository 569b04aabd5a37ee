package nl.natuurpeil.monitoring.series;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import nl.natuurpeil.monitoring.measurement.adapter.persistence.MeasurementRow;
import nl.natuurpeil.monitoring.measurement.domain.Measurement;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Cursor;
import nl.natuurpeil.platform.http.Fault;
import nl.natuurpeil.platform.http.Paging;
import nl.natuurpeil.trend.Observation;

/** Reads the measurements of a series in order of time. */
@ApplicationScoped
class MeasurementReader implements PanacheRepositoryBase<MeasurementRow, UUID> {

    List<Measurement> list(String series, Paging paging) {
        var page = Page.ofSize(paging.rowsToRead());
        var after = paging.after(2);
        var rows = after.isEmpty()
                ? find("series.id = ?1 order by periodFrom, id", series)
                : find(
                        "series.id = ?1 and (periodFrom > ?2 or periodFrom = ?2 and id > ?3) order by periodFrom, id",
                        series,
                        date(after.get()),
                        id(after.get()));
        return rows.page(page).stream().map(MeasurementRow::toMeasurement).toList();
    }

    List<Observation> observations(String series) {
        return find("series.id = ?1 order by periodFrom", series).stream()
                .map(MeasurementRow::toMeasurement)
                .map(one -> new Observation(one.period().midYear(), one.value().doubleValue()))
                .toList();
    }

    private static LocalDate date(Cursor cursor) {
        try {
            return LocalDate.parse(cursor.key().getFirst());
        } catch (DateTimeParseException e) {
            throw new BadInput(new Fault("cursor", "not-a-cursor", "must be a cursor of this list"));
        }
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key().getLast());
        } catch (IllegalArgumentException e) {
            throw new BadInput(new Fault("cursor", "not-a-cursor", "must be a cursor of this list"));
        }
    }
}
