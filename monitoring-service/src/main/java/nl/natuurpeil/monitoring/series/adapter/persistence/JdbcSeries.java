package nl.natuurpeil.monitoring.series.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.natuurpeil.monitoring.series.application.Series;
import nl.natuurpeil.monitoring.series.application.SeriesCatalogue;
import nl.natuurpeil.monitoring.series.application.SeriesFilter;
import nl.natuurpeil.monitoring.series.application.SeriesFilter.Property;

/** Finds series and how they stand, in one statement and without looking at measurements. */
@ApplicationScoped
class JdbcSeries implements SeriesCatalogue {

    private static final String SELECT =
            "select " + SeriesColumns.ALL + " from series s join series_latest l on l.series = s.id where ";

    private final DataSource database;

    JdbcSeries(@io.quarkus.agroal.DataSource("reading") DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<Series> find(String id) {
        return query(SELECT + "s.code = ?", List.of(id)).stream().findFirst();
    }

    @Override
    public List<Series> list(SeriesFilter filter, String after, int limit) {
        var wanted = filter.wanted().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
        var conditions = wanted.stream()
                .map(one -> " and " + column(one.getKey()) + " = any(?)")
                .collect(Collectors.joining());
        var values = new ArrayList<Object>();
        values.add(after);
        wanted.forEach(one -> values.add(one.getValue().toArray(String[]::new)));
        values.add(limit);
        return query(SELECT + "s.code > ?" + conditions + " order by s.code limit ?", values);
    }

    private static String column(Property property) {
        return switch (property) {
            case ID -> "s.code";
            case INDICATOR -> "s.indicator";
            case AREA -> "s.area";
            case DATASET -> "s.dataset";
            case POINT -> "s.point_namespace || '_' || s.point";
            case QUANTITY -> "s.quantity";
            case PARAMETER -> "s.parameter";
            case TAXON -> "s.taxon";
            case UNIT -> "s.unit";
            case CONDITION -> "s.condition";
            case COMPARTMENT -> "s.compartment";
            case METHOD -> "s.method";
        };
    }

    private List<Series> query(String sql, List<Object> values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            return read(statement.executeQuery());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Series> read(ResultSet rows) throws SQLException {
        var found = new ArrayList<Series>();
        while (rows.next()) {
            found.add(SeriesColumns.read(rows));
        }
        return found;
    }
}
