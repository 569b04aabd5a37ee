package nl.natuurpeil.monitoring.series.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.natuurpeil.monitoring.measurement.adapter.persistence.Codes;
import nl.natuurpeil.monitoring.measurement.adapter.persistence.MeasurementColumns;
import nl.natuurpeil.monitoring.measurement.domain.Measurement;
import nl.natuurpeil.monitoring.series.application.MeasurementPages;
import nl.natuurpeil.monitoring.series.application.ReadPoints.Place;
import nl.natuurpeil.monitoring.series.application.Series;
import nl.natuurpeil.monitoring.series.application.Window;
import org.jspecify.annotations.Nullable;

/** Pages of whole measurements, from the rows themselves. */
@ApplicationScoped
class JdbcMeasurementPages implements MeasurementPages {

    private static final String CONDITIONS = """
             where m.series = ? and m.begins >= ? and m.begins < ? and (m.begins, m.ends) > (?, ?)
            and (?::int2[] is null or m.status = any(?)) and (?::text[] is null or m.quality = any(?))
            and m.recorded_at <= ?""";

    private static final String CURRENT =
            "select " + MeasurementColumns.ALL + " from measurement m join series s on s.id = m.series" + CONDITIONS;

    private static final String SUPERSEDED = " union all select " + MeasurementColumns.ALL
            + " from measurement_version m join series s on s.id = m.series" + CONDITIONS + " and m.superseded_at > ?";

    private static final String NOW = CURRENT + " order by m.begins, m.ends limit ?";
    private static final String THEN = CURRENT + SUPERSEDED + " order by begins_micros, ends_micros limit ?";

    private final DataSource database;

    JdbcMeasurementPages(@io.quarkus.agroal.DataSource("reading") DataSource database) {
        this.database = database;
    }

    @Override
    public List<Measurement> list(Series series, Window window, @Nullable Place after, int limit) {
        var moment = window.asOf();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(moment == null ? NOW : THEN)) {
            var next = conditions(statement, 1, series, window, after);
            if (moment != null) {
                next = conditions(statement, next, series, window, after);
                statement.setObject(next++, moment.atOffset(ZoneOffset.UTC));
            }
            statement.setInt(next, limit);
            var found = new ArrayList<Measurement>();
            var rows = statement.executeQuery();
            while (rows.next()) {
                found.add(MeasurementColumns.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int conditions(
            PreparedStatement statement, int at, Series series, Window window, @Nullable Place after)
            throws SQLException {
        statement.setInt(at, series.number());
        statement.setObject(at + 1, Micros.time(Micros.of(window.from(), Micros.EVER)));
        statement.setObject(at + 2, Micros.time(Micros.of(window.until(), Micros.NEVER)));
        statement.setObject(at + 3, Micros.time(after == null ? Micros.EVER : after.begins()));
        statement.setObject(at + 4, Micros.time(after == null ? Micros.EVER : after.ends()));
        var statuses = window.statuses().stream().map(Codes::of).toArray(Short[]::new);
        array(statement, at + 5, "int2", statuses);
        array(statement, at + 7, "text", window.qualities().toArray());
        statement.setObject(at + 9, Micros.time(Micros.of(window.asOf(), Micros.NEVER)));
        return at + 10;
    }

    /** Sets it twice: once to look whether there is one. */
    private static void array(PreparedStatement statement, int at, String type, Object[] values) throws SQLException {
        var array = values.length == 0 ? null : statement.getConnection().createArrayOf(type, values);
        statement.setArray(at, array);
        statement.setArray(at + 1, array);
    }
}
