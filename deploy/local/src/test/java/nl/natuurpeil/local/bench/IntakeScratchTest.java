package nl.natuurpeil.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import nl.natuurpeil.embedded.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What PostgreSQL is timed with goes into the tables as the service's own migrations make them. */
class IntakeScratchTest {

    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void copied_and_inserted_rows_are_stored_with_their_keys() throws Exception {
        var binaries = HOME.resolve(".natuurpeil/programs/postgres");
        var rows = new IntakeRows("x-");
        try (var server = PostgresServer.start(folder.resolve("data"), binaries, 0, false, List.of("scratch"));
                var connection = DriverManager.getConnection(server.jdbcUrl("scratch"), PostgresServer.USER, "")) {
            IntakeScratch.migrate(connection, HOME);
            connection.setAutoCommit(false);
            IntakeScratch.copy(connection, rows.copies());
            try (var statement = connection.prepareStatement(IntakeScratch.INSERT)) {
                IntakeScratch.insert(statement, rows.storedSingle());
                IntakeScratch.insert(statement, rows.storedSingle());
            }
            connection.commit();

            assertThat(number(connection, "measurement")).isEqualTo(1002);
            assertThat(number(connection, "measurement_key")).isEqualTo(1002);
            assertThat(number(connection, "measurement m join measurement_key k using (id, series, begins, namespace)"))
                    .isEqualTo(1002);
        }
    }

    private static long number(Connection connection, String from) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from " + from)) {
            result.next();
            return result.getLong(1);
        }
    }
}
