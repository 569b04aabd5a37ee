package nl.natuurpeil.monitoring.chart.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import nl.natuurpeil.monitoring.chart.application.ChartValues;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.measurement.adapter.persistence.MeasurementColumns;
import nl.natuurpeil.monitoring.measurement.domain.Measurement;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import org.jspecify.annotations.Nullable;

/** Reads them from the measurements: numbers for whole days that are in no quarantine, as judging does. */
@ApplicationScoped
class PostgresChartValues implements ChartValues {

    private static final String VALUES = "select " + MeasurementColumns.ALL + """

            from series s join measurement m on m.series = s.id
            where s.code = ? and s.indicator is not null and s.area is not null
                and m.value is not null and m.limit_symbol is null and m.status <> 3
            order by m.begins, m.ends""";

    private final DataSource dataSource;

    PostgresChartValues(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Optional<Drawn> find(String series) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(VALUES)) {
            select.setString(1, series);
            try (var rows = select.executeQuery()) {
                return drawn(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("values can't be read", e);
        }
    }

    private static Optional<Drawn> drawn(ResultSet rows) throws SQLException {
        SeriesKey key = null;
        List<Value> values = new ArrayList<>();
        while (rows.next()) {
            var measurement = MeasurementColumns.read(rows);
            key = measurement.series();
            value(measurement).ifPresent(values::add);
        }
        return key == null
                ? Optional.empty()
                : Optional.of(new Drawn(
                        key.id(),
                        Objects.requireNonNull(key.indicator()),
                        Objects.requireNonNull(key.area()),
                        key.dataset(),
                        values));
    }

    private static Optional<Value> value(Measurement measurement) {
        double value = Objects.requireNonNull(measurement.value()).doubleValue();
        return measurement
                .span()
                .days()
                .map(days ->
                        new Value(days, value, number(measurement.standardError()), null, List.of(measurement.id())));
    }

    private static @Nullable Double number(@Nullable BigDecimal column) {
        return column == null ? null : column.doubleValue();
    }
}
