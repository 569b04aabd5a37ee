package nl.natuurpeil.platform.outbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.natuurpeil.embedded.FreePorts;
import nl.natuurpeil.embedded.KafkaBroker;
import nl.natuurpeil.platform.testkit.PostgresResource;

/** A database and a broker that can be taken away from relays; {@code replica_a} and {@code replica_b} may log in. */
final class RelayServers implements AutoCloseable {

    private final PostgresResource database = new PostgresResource();
    private final String url;
    private final Path folder;
    private final List<Integer> ports = FreePorts.find(2);
    private KafkaBroker broker;

    RelayServers(Path folder) throws SQLException, IOException {
        this.folder = folder;
        url = Objects.requireNonNull(database.start().get("quarkus.datasource.jdbc.url"));
        broker = startBroker();
        try (var tables = RelayServers.class.getResourceAsStream("/db/platform/V0_1__outbox_and_inbox.sql")) {
            execute(new String(Objects.requireNonNull(tables).readAllBytes(), StandardCharsets.UTF_8));
        }
        execute("create role replica_a superuser login; create role replica_b superuser login");
    }

    /** Something that happens to the database. */
    interface Work {
        void run() throws SQLException;
    }

    String url() {
        return url;
    }

    String bootstrapServers() {
        return broker.bootstrapServers();
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "postgres", "postgres");
    }

    void withoutBroker(Work work) throws SQLException {
        broker.close();
        try {
            work.run();
        } finally {
            broker = startBroker();
        }
    }

    /** Takes the database away from a replica for good, as when its machine is lost. */
    void lose(String replica) throws SQLException {
        execute("alter role " + replica + " nologin");
        execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + replica
                + "' and application_name = 'outbox-relay'");
    }

    /** Lets a replica that was lost come back. */
    void restore(String replica) throws SQLException {
        execute("alter role " + replica + " login");
    }

    /** The replicas that hold the relay's lock. */
    List<String> relaying() throws SQLException {
        return relays("usename");
    }

    /** Something of the sessions that hold the relay's lock. */
    List<String> relays(String column) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select " + column + """
                         from pg_locks join pg_stat_activity using (pid)
                        where locktype = 'advisory' and granted and application_name = 'outbox-relay'""")) {
            List<String> replicas = new ArrayList<>();
            while (rows.next()) {
                replicas.add(rows.getString(1));
            }
            return replicas;
        }
    }

    boolean outboxIsEmpty() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select not exists (select from outbox)")) {
            return row.next() && row.getBoolean(1);
        }
    }

    @Override
    public void close() {
        broker.close();
        database.stop();
    }

    private KafkaBroker startBroker() {
        return KafkaBroker.start(folder, ports.get(0), ports.get(1), 2);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
