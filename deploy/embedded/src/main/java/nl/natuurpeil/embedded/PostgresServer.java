package nl.natuurpeil.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A PostgreSQL server as child processes of this JVM, its data kept in a folder. */
public final class PostgresServer implements AutoCloseable {

    public static final String USER = "postgres";

    private final EmbeddedPostgres postgres;

    private PostgresServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /**
     * Starts PostgreSQL and creates the databases that are missing. Whoever reaches the port is let in: for tests.
     *
     * @param data folder of the cluster; created on first use, kept afterwards
     * @param binaries folder the server's binaries are unpacked in
     * @param port port on the loopback interface, 0 for a free one
     * @param durable whether commits survive a power cut (fsync); tests do without
     * @throws UncheckedIOException when the server does not come up
     */
    public static PostgresServer start(Path data, Path binaries, int port, boolean durable, List<String> databases) {
        var server = launch(builder(data, binaries, port, durable), data);
        databases.forEach(server::createIfAbsent);
        return server;
    }

    /**
     * Starts PostgreSQL so that every connection needs a password (SCRAM), each database with a login that owns it.
     * It stops when it is closed, not by a shutdown hook of its own: the caller decides the order.
     *
     * @param port port on the loopback interface
     * @param log file the server's own log is appended to
     * @param access the superuser's password and the owner of each database; created on first use
     * @param settings of the server, that differ from the usual ones
     * @throws UncheckedIOException when the server does not come up
     */
    public static PostgresServer start(
            Path data, Path binaries, int port, Path log, DatabaseAccess access, Map<String, String> settings) {
        var output = ProcessBuilder.Redirect.appendTo(log.toFile());
        var builder = builder(data, binaries, port, true)
                .setConnectConfig("password", access.superuserPassword())
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setOutputRedirector(output)
                .setErrorRedirector(output)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setRegisterShutdownHook(false);
        settings.forEach(builder::setServerConfig);
        var server = launch(builder, data);
        try {
            access.enforce(server, data);
            return server;
        } catch (SQLException | IOException e) {
            server.close();
            throw new IllegalStateException("PostgreSQL in " + data + " refused its set-up", e);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path data, Path binaries, int port, boolean durable) {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", durable ? "on" : "off")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("max_connections", "150");
        return port == 0 ? builder : builder.setPort(port);
    }

    private static PostgresServer launch(EmbeddedPostgres.Builder builder, Path data) {
        try {
            return new PostgresServer(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start in " + data, e);
        }
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database;
    }

    public Connection connect() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    private void createIfAbsent(String database) {
        try (var connection = connect()) {
            createIfAbsent(connection, database);
        } catch (SQLException e) {
            throw new IllegalStateException("could not create database " + database, e);
        }
    }

    static void createIfAbsent(Connection connection, String database) throws SQLException {
        try (var exists = connection.prepareStatement("select 1 from pg_database where datname = ?");
                var create = connection.createStatement()) {
            exists.setString(1, database);
            if (!exists.executeQuery().next()) {
                create.execute("create database " + create.enquoteIdentifier(database, true));
            }
        }
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
