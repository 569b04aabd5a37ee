package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.natuurpeil.monitoring.measurement.adapter.persistence.Entry.Stored;
import nl.natuurpeil.monitoring.measurement.application.SentMeasurement;

/** Looks up what the database holds under the keys and at the places of rows. */
final class KnownRows {

    private static final String COLUMNS = "k.id, k.namespace, k.local_id, k.series, " + Micros.fromInstant("k.begins")
            + ", " + Micros.fromInstant("k.ends") + ", k.version, k.content, k.withdrawn";

    /** Lateral, so that each key is looked up in the index however large the planner thinks the sets are. */
    private static final String BY_KEY = "select " + COLUMNS + """

            from unnest(?::text[], ?::text[]) as sent (namespace, local_id)
            cross join lateral (
                select * from measurement_key k
                where k.namespace = sent.namespace and k.local_id = sent.local_id offset 0) k""";

    private static final String BY_PLACE =
            "select " + COLUMNS + """

            from unnest(?::int[], ?::bigint[], ?::bigint[]) as sent (series, b, e)
            cross join lateral (
                select namespace, local_id from measurement m
                where m.series = sent.series and m.begins = %s and m.ends = %s offset 0) m
            cross join lateral (
                select * from measurement_key k
                where k.namespace = m.namespace and k.local_id = m.local_id offset 0) k""".formatted(Micros.toInstant("sent.b"), Micros.toInstant("sent.e"));

    private static final String WITHOUT_HASH = "select " + MeasurementColumns.ALL + """

            from unnest(?::text[], ?::text[]) as sent (namespace, local_id)
            join measurement_key k on k.namespace = sent.namespace and k.local_id = sent.local_id
            cross join lateral (
                select * from measurement m
                where m.series = k.series and m.begins = k.begins and m.ends = k.ends offset 0) m
            join series s on s.id = m.series""";

    private final Connection connection;
    private final Content content;
    private final Map<RowKey, Stored> found = new LinkedHashMap<>();
    private final List<RowKey> withoutHash = new ArrayList<>();

    private KnownRows(Connection connection, Content content) {
        this.connection = connection;
        this.content = content;
    }

    /** Finds what has the key or the place of one of the rows. */
    static Collection<Stored> of(Connection connection, Content content, List<Row> rows) throws SQLException {
        var known = new KnownRows(connection, content);
        known.findByKey(rows);
        known.findByPlace(rows);
        known.hash();
        return known.found.values();
    }

    private void findByKey(List<Row> rows) throws SQLException {
        try (var select = connection.prepareStatement(BY_KEY)) {
            set(select, 1, "text", rows, row -> row.key().namespace());
            set(select, 2, "text", rows, row -> row.key().localId());
            collect(select.executeQuery());
        }
    }

    private void findByPlace(List<Row> rows) throws SQLException {
        var others = rows.stream()
                .filter(row -> !(found.get(row.key()) instanceof Stored stored && stored.content() == row.content()))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        try (var select = connection.prepareStatement(BY_PLACE)) {
            set(select, 1, "int4", others, row -> row.place().series());
            set(select, 2, "int8", others, row -> row.place().begins());
            set(select, 3, "int8", others, row -> row.place().ends());
            collect(select.executeQuery());
        }
    }

    private void collect(ResultSet rows) throws SQLException {
        try (rows) {
            while (rows.next()) {
                var key = new RowKey(rows.getString(2), rows.getString(3));
                var place = new Place(rows.getInt(4), rows.getLong(5), rows.getLong(6));
                var id = rows.getObject(1, UUID.class);
                int version = rows.getInt(7);
                long hash = rows.getLong(8);
                if (rows.wasNull() && !found.containsKey(key)) {
                    withoutHash.add(key);
                }
                found.putIfAbsent(key, new Stored(id, key, place, version, hash, rows.getBoolean(9)));
            }
        }
    }

    /** Rows from before there were hashes are read, to know what they say. */
    private void hash() throws SQLException {
        if (withoutHash.isEmpty()) {
            return;
        }
        try (var select = connection.prepareStatement(WITHOUT_HASH)) {
            set(select, 1, "text", withoutHash, RowKey::namespace);
            set(select, 2, "text", withoutHash, RowKey::localId);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var key = new RowKey(rows.getString("namespace"), rows.getString("local_id"));
                    var said = SentMeasurement.of(MeasurementColumns.read(rows));
                    found.computeIfPresent(key, (_, stored) -> stored.saying(content.of(stored.place(), said)));
                }
            }
        }
    }

    private <T> void set(
            PreparedStatement statement, int parameter, String type, List<T> rows, Function<T, Object> value)
            throws SQLException {
        statement.setArray(
                parameter,
                connection.createArrayOf(type, rows.stream().map(value).toArray()));
    }
}
