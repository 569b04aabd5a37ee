package nl.natuurpeil.local.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.natuurpeil.local.data.Secrets;
import nl.natuurpeil.local.suite.Suite;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * A database beside that of monitoring-service, on the same server and made by the same migrations: the same tables with
 * the same indexes, for PostgreSQL to show what it can do with them by itself.
 */
record IntakeScratch(Suite suite, String name) {

    private static final String COPY_MEASUREMENTS =
            "copy measurement (series, begins, ends, recorded_at, id, status, value, namespace, local_id, recorded_by)"
                    + " from stdin";
    private static final String COPY_KEYS =
            "copy measurement_key (id, begins, ends, content, series, namespace, local_id) from stdin";

    /** Both rows of a measurement by one statement, which is one transaction: id, time, content, series, name, value. */
    static final String INSERT = """
            with said as (
                select ?::uuid as id, ?::timestamptz as time, ?::bigint as content, ?::int as series, ?::text as name,
                    ?::numeric as value),
            key as (
                insert into measurement_key (id, begins, ends, content, series, namespace, local_id)
                select id, time, time, content, series, 'NL27', name from said)
            insert into measurement (series, begins, ends, recorded_at, id, status, value, namespace, local_id, recorded_by)
            select series, time, time, clock_timestamp(), id, 0, value, 'NL27', name, 'bench' from said""";

    static IntakeScratch create(Suite suite) throws SQLException, IOException {
        var scratch = new IntakeScratch(suite, "intake_bench");
        try (var connection = scratch.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database intake_bench");
        }
        try (var connection = scratch.connect()) {
            migrate(connection, suite.options().home());
        }
        return scratch;
    }

    /** Makes the tables as the service does when it starts. */
    static void migrate(Connection connection, Path home) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            for (var migration : migrations(home)) {
                statement.execute(Files.readString(migration));
            }
        }
    }

    private static List<Path> migrations(Path home) throws IOException {
        try (var platform = Files.list(home.resolve("platform/src/main/resources/db/platform"));
                var service = Files.list(home.resolve("monitoring-service/src/main/resources/db/migration"))) {
            return Stream.concat(platform, service)
                    .filter(file -> file.toString().endsWith(".sql"))
                    .sorted(Comparator.comparing(IntakeScratch::version))
                    .toList();
        }
    }

    /** V0_1__words.sql is version 0.1. */
    private static double version(Path file) {
        return Double.parseDouble(file.getFileName()
                .toString()
                .replaceFirst("V(\\d+(?:_\\d+)?)__.*", "$1")
                .replace('_', '.'));
    }

    Connection connect() throws SQLException {
        return connect(name);
    }

    private Connection connect(String database) throws SQLException {
        var password = new Secrets(suite.options().data().secrets()).of("postgres");
        return DriverManager.getConnection(suite.endpoints().jdbcUrl(database), "postgres", password);
    }

    /** Inserts a measurement and its key. */
    static void insert(PreparedStatement statement, IntakeRows.Stored row) throws SQLException {
        statement.setObject(1, row.id());
        statement.setString(2, row.time());
        statement.setLong(3, row.id().getLeastSignificantBits());
        statement.setInt(4, row.series());
        statement.setString(5, row.localId());
        statement.setString(6, row.value());
        statement.executeUpdate();
    }

    /** Copies a thousand measurements and their keys in, and commits. */
    static void copy(Connection connection, byte[][] rows) throws SQLException, IOException {
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        copies.copyIn(COPY_MEASUREMENTS, new ByteArrayInputStream(rows[0]), 1 << 16);
        copies.copyIn(COPY_KEYS, new ByteArrayInputStream(rows[1]), 1 << 16);
        connection.commit();
    }
}
