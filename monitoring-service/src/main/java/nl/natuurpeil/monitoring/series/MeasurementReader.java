package nl.natuurpeil.monitoring.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.natuurpeil.monitoring.measurement.adapter.persistence.MeasurementColumns;
import nl.natuurpeil.monitoring.measurement.domain.Measurement;
import nl.natuurpeil.monitoring.measurement.domain.Status;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Fault;
import nl.natuurpeil.platform.http.Paging;
import nl.natuurpeil.trend.Observation;

/** Reads the measurements of a series in order of time. */
@ApplicationScoped
class MeasurementReader {

    private static final String OF_SERIES = "select " + MeasurementColumns.ALL + """

            from measurement m join series s on s.id = m.series
            where m.series = ? and (m.begins, m.ends) > (?::timestamptz, ?::timestamptz)
            order by m.begins, m.ends limit ?""";
    private static final String BEFORE_ALL = "-infinity";

    private final DataSource dataSource;

    MeasurementReader(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<Measurement> list(int series, Paging paging) {
        var after = paging.after(2);
        return read(
                series,
                after.map(cursor -> instant(cursor.key().getFirst())).orElse(BEFORE_ALL),
                after.map(cursor -> instant(cursor.key().getLast())).orElse(BEFORE_ALL),
                paging.rowsToRead());
    }

    List<Observation> observations(int series) {
        return read(series, BEFORE_ALL, BEFORE_ALL, Integer.MAX_VALUE).stream()
                .filter(one -> one.status() != Status.QUARANTINED)
                .flatMap(MeasurementReader::observation)
                .toList();
    }

    private static Stream<Observation> observation(Measurement one) {
        var value = Optional.ofNullable(one.value());
        return one.span().days().stream()
                .flatMap(days -> value.map(number -> new Observation(days.midYear(), number.doubleValue())).stream());
    }

    private List<Measurement> read(int series, String begins, String ends, int limit) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(OF_SERIES)) {
            select.setInt(1, series);
            select.setString(2, begins);
            select.setString(3, ends);
            select.setInt(4, limit);
            try (var rows = select.executeQuery()) {
                List<Measurement> measurements = new ArrayList<>();
                while (rows.next()) {
                    measurements.add(MeasurementColumns.read(rows));
                }
                return measurements;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("measurements can't be read", e);
        }
    }

    private static String instant(String text) {
        try {
            return Instant.parse(text).toString();
        } catch (DateTimeParseException e) {
            throw new BadInput(new Fault("cursor", "not-a-cursor", "must be a cursor of this list"));
        }
    }
}
