package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.natuurpeil.monitoring.measurement.domain.AquoIdentification;
import nl.natuurpeil.monitoring.measurement.domain.MonitoringPoint;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;

/** How the key of a series {@code s} is selected and read. */
public final class SeriesColumns {

    /** What to select. */
    public static final String ALL = "s.id as series, s.indicator, s.quantity, s.parameter, s.taxon, s.aquo_unit, "
            + "s.condition, s.compartment, s.method, s.area, s.point_namespace, s.point, s.dataset, s.unit";

    private SeriesColumns() {}

    /** Reads the row the result is at. */
    public static SeriesKey read(ResultSet row) throws SQLException {
        var quantity = row.getString("quantity");
        var point = row.getString("point");
        return new SeriesKey(
                row.getString("indicator"),
                quantity == null ? null : aquo(quantity, row),
                row.getString("area"),
                point == null ? null : new MonitoringPoint(row.getString("point_namespace"), point),
                row.getString("dataset"));
    }

    private static AquoIdentification aquo(String quantity, ResultSet row) throws SQLException {
        return new AquoIdentification(
                quantity,
                row.getString("parameter"),
                row.getString("taxon"),
                row.getString("aquo_unit"),
                row.getString("condition"),
                row.getString("compartment"),
                row.getString("method"));
    }
}
