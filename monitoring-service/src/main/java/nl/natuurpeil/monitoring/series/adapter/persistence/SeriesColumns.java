package nl.natuurpeil.monitoring.series.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import nl.natuurpeil.monitoring.measurement.domain.AquoIdentification;
import nl.natuurpeil.monitoring.measurement.domain.MonitoringPoint;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import nl.natuurpeil.monitoring.series.application.Series;
import org.jspecify.annotations.Nullable;

/** A series and its latest value as they come from the database. */
final class SeriesColumns {

    /** Those of the latest value first, as {@link PointRow} reads them. */
    static final String ALL = "l.begins, l.ends, l.value, l.standard_error, l.limit_symbol, l.status, l.quality,"
            + " l.text_value, l.measurements, l.first_begins, l.revision, l.changed_at, s.id, s.code, s.indicator,"
            + " s.quantity, s.parameter, s.taxon, s.aquo_unit, s.condition, s.compartment, s.method, s.area,"
            + " s.point_namespace, s.point, s.dataset, s.unit, s.recorded_at";

    private SeriesColumns() {}

    static Series read(ResultSet row) throws SQLException {
        var first = row.getObject(10, OffsetDateTime.class);
        return new Series(
                row.getInt(13),
                row.getString(14),
                key(row),
                row.getString(27),
                row.getObject(28, OffsetDateTime.class).toInstant(),
                row.getLong(11),
                row.getLong(9),
                first == null ? null : Micros.of(first),
                row.getObject(1, OffsetDateTime.class) == null ? null : PointRow.read(row),
                row.getObject(12, OffsetDateTime.class).toInstant());
    }

    private static SeriesKey key(ResultSet row) throws SQLException {
        var area = row.getString(23);
        var point = row.getString(25);
        return new SeriesKey(
                row.getString(15),
                aquo(row),
                area,
                point == null ? null : new MonitoringPoint(row.getString(24), point),
                row.getString(26));
    }

    private static @Nullable AquoIdentification aquo(ResultSet row) throws SQLException {
        var quantity = row.getString(16);
        return quantity == null
                ? null
                : new AquoIdentification(
                        quantity,
                        row.getString(17),
                        row.getString(18),
                        row.getString(19),
                        row.getString(20),
                        row.getString(21),
                        row.getString(22));
    }
}
