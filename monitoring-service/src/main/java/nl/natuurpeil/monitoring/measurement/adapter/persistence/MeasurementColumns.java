package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import nl.natuurpeil.monitoring.measurement.domain.Measurement;
import nl.natuurpeil.monitoring.measurement.domain.Span;

/** How a measurement {@code m} with its series {@code s} is selected and read. */
public final class MeasurementColumns {

    private static final String TIMES = Micros.fromInstant("m.begins") + " as begins_micros, "
            + Micros.fromInstant("m.ends") + " as ends_micros, " + Micros.fromInstant("m.recorded_at")
            + " as recorded_micros";

    /** What to select. */
    public static final String ALL = "m.id, m.version, m.limit_symbol, m.status, m.value, m.standard_error, "
            + "m.text_value, m.quality, m.namespace, m.local_id, m.recorded_by, m.details, " + TIMES + ", "
            + SeriesColumns.ALL;

    private MeasurementColumns() {}

    /** Reads the row the result is at. */
    public static Measurement read(ResultSet row) throws SQLException {
        return new Measurement(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("namespace"),
                row.getString("local_id"),
                SeriesColumns.read(row),
                new Span(Micros.toInstant(row.getLong("begins_micros")), Micros.toInstant(row.getLong("ends_micros"))),
                row.getBigDecimal("value"),
                row.getString("text_value"),
                Codes.limit(row.getShort("limit_symbol")),
                row.getString("unit"),
                row.getBigDecimal("standard_error"),
                Codes.status(row.getShort("status")),
                row.getString("quality"),
                DetailsJson.read(row.getString("details")),
                Micros.toInstant(row.getLong("recorded_micros")),
                row.getString("recorded_by"));
    }
}
