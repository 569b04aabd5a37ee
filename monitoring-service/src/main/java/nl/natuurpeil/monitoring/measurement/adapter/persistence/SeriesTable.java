package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.natuurpeil.monitoring.measurement.domain.AquoIdentification;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import nl.natuurpeil.monitoring.reference.application.Catalogue;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import org.jspecify.annotations.Nullable;

/** The series in PostgreSQL, many at a time. */
@ApplicationScoped
class SeriesTable {

    private static final String FIND = "select code, id, unit from series where code = any (?)";
    private static final String ADD = """
            insert into series (code, indicator, quantity, parameter, taxon, aquo_unit, condition, compartment, method,
                area, point_namespace, point, dataset, unit)
            select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
            on conflict (code) do nothing
            returning code, id, unit""";
    private static final String REMOVE = """
            with gone as (delete from series_latest where series = any (?))
            delete from series where id = any (?)""";

    private static final String DESCRIBE = "select " + SeriesColumns.ALL + " from series s where s.id = any (?)";

    private final Catalogue catalogue;

    SeriesTable(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What a series is of, and the unit of its values. */
    record Described(SeriesKey key, String unit) {}

    Map<Integer, Described> describe(Connection connection, Collection<Integer> series) throws SQLException {
        if (series.isEmpty()) {
            return Map.of();
        }
        try (var select = connection.prepareStatement(DESCRIBE)) {
            select.setArray(1, connection.createArrayOf("int4", series.toArray()));
            try (var rows = select.executeQuery()) {
                Map<Integer, Described> described = new HashMap<>();
                while (rows.next()) {
                    described.put(
                            rows.getInt("series"), new Described(SeriesColumns.read(rows), rows.getString("unit")));
                }
                return described;
            }
        }
    }

    Map<String, SeriesRef> read(Connection connection, Collection<String> codes) throws SQLException {
        try (var select = connection.prepareStatement(FIND)) {
            select.setArray(1, connection.createArrayOf("text", codes.toArray()));
            return refs(select);
        }
    }

    /** Adds the series in this order and returns those that were not there. */
    Map<String, SeriesRef> add(Connection connection, Collection<SeriesKey> keys) throws SQLException {
        List<Function<SeriesKey, @Nullable String>> columns = List.of(
                SeriesKey::id,
                SeriesKey::indicator,
                aquo(AquoIdentification::quantity),
                aquo(AquoIdentification::parameter),
                aquo(AquoIdentification::taxon),
                aquo(AquoIdentification::unit),
                aquo(AquoIdentification::condition),
                aquo(AquoIdentification::compartment),
                aquo(AquoIdentification::method),
                SeriesKey::area,
                key -> key.point() == null ? null : key.point().namespace(),
                key -> key.point() == null ? null : key.point().localId(),
                SeriesKey::dataset,
                this::unit);
        try (var insert = connection.prepareStatement(ADD)) {
            int parameter = 0;
            for (var column : columns) {
                Object[] values = keys.stream().map(column).toArray();
                insert.setArray(++parameter, connection.createArrayOf("text", values));
            }
            return refs(insert);
        }
    }

    void remove(Connection connection, Collection<Integer> series) throws SQLException {
        try (var delete = connection.prepareStatement(REMOVE)) {
            var ids = connection.createArrayOf("int4", series.toArray());
            delete.setArray(1, ids);
            delete.setArray(2, ids);
            delete.executeUpdate();
        }
    }

    private String unit(SeriesKey key) {
        var ofIndicator = key.indicator() == null
                ? null
                : catalogue.findIndicator(key.indicator()).map(Indicator::unit).orElse(null);
        if (ofIndicator != null) {
            return ofIndicator;
        }
        if (key.aquo() != null) {
            return key.aquo().unit();
        }
        throw new IllegalArgumentException("no indicator " + key.indicator() + " is known, nor another unit");
    }

    private static Function<SeriesKey, @Nullable String> aquo(Function<AquoIdentification, @Nullable String> part) {
        return key -> key.aquo() == null ? null : part.apply(key.aquo());
    }

    private static Map<String, SeriesRef> refs(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            Map<String, SeriesRef> refs = new HashMap<>();
            while (rows.next()) {
                refs.put(rows.getString(1), new SeriesRef(rows.getInt(2), rows.getString(3)));
            }
            return refs;
        }
    }
}
