package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.natuurpeil.embedded.PostgresServer;
import nl.natuurpeil.monitoring.measurement.application.SeriesChange;
import nl.natuurpeil.monitoring.reference.application.Catalogue;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** A real database with the tables of the service, and recording on it in transactions that can be broken off anywhere. */
final class RecordingDatabase {

    private static final Path FOLDER = Path.of("target", "servers").toAbsolutePath();

    /** What a broken-off statement throws. */
    static final class Crash extends SQLException {
        private static final long serialVersionUID = 1L;
    }

    private static final Map<String, Method> METHODS = Stream.of(Connection.class.getMethods())
            .collect(Collectors.toMap(
                    method -> method.getName() + method.getParameterCount(), method -> method, (one, _) -> one));

    private final String url;
    private final ThreadLocal<Session> sessions = new ThreadLocal<>();
    final PostgresRecording recording;
    final PostgresWithdrawals withdrawals;
    final PostgresMeasurements measurements;
    final PostgresPartitions partitions;

    private static final class Session {
        private final Connection connection;
        private final List<Synchronization> synchronizations = new ArrayList<>();
        private int statementsLeft;

        Session(Connection connection, int statementsLeft) {
            this.connection = connection;
            this.statementsLeft = statementsLeft;
        }
    }

    /** What is done in a transaction. */
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Starts a server of this test's own. */
    static RecordingDatabase start() {
        try {
            var data = Files.createTempDirectory(Files.createDirectories(FOLDER), "postgres-");
            var binaries = Files.createDirectories(FOLDER.resolve("postgres-binaries"));
            var server = PostgresServer.start(data.resolve("data"), binaries, 0, false, List.of("test"));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return on(server.jdbcUrl("test") + "?user=postgres&password=postgres", _ -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Works on a database that is there; it gets the tables if it has none. */
    static RecordingDatabase on(String url, Consumer<List<SeriesChange>> told) {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("db/platform", "db/migration")
                .load()
                .migrate();
        return new RecordingDatabase(url, told);
    }

    final List<SeriesChange> told = Collections.synchronizedList(new ArrayList<>());

    private RecordingDatabase(String url, Consumer<List<SeriesChange>> listener) {
        this.url = url;
        var dataSource = (DataSource) proxy(DataSource.class, (name, _) -> switch (name) {
            case "getConnection" -> guarded(session());
            default -> throw new UnsupportedOperationException(name);
        });
        var registry = (TransactionSynchronizationRegistry) proxy(
                TransactionSynchronizationRegistry.class, (name, arguments) -> switch (name) {
                    case "registerInterposedSynchronization" ->
                        session().synchronizations.add((Synchronization) arguments[0]);
                    default -> throw new UnsupportedOperationException(name);
                });
        var catalogue = (Catalogue) proxy(Catalogue.class, (name, _) -> {
            throw new UnsupportedOperationException(name);
        });
        var series = new SeriesTable(catalogue);
        recording = new PostgresRecording(
                dataSource, new SeriesIds(series, registry), series, new TimeOrderedIds(Clock.systemUTC()), changes -> {
                    told.addAll(changes);
                    listener.accept(changes);
                });
        withdrawals = new PostgresWithdrawals(dataSource);
        measurements = new PostgresMeasurements(dataSource);
        partitions = new PostgresPartitions(dataSource);
    }

    <T> T inTransaction(Work<T> work) throws SQLException {
        return inTransaction(Integer.MAX_VALUE, work);
    }

    /** Does the work and commits; breaks off before the statement of the number, if it comes so far. */
    <T> T inTransaction(int statements, Work<T> work) throws SQLException {
        try (var connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            var session = new Session(connection, statements);
            sessions.set(session);
            int status = Status.STATUS_ROLLEDBACK;
            int toldBefore = told.size();
            try {
                var result = work.run(connection);
                connection.commit();
                status = Status.STATUS_COMMITTED;
                return result;
            } finally {
                sessions.remove();
                int outcome = status;
                if (outcome == Status.STATUS_ROLLEDBACK) {
                    connection.rollback();
                    told.subList(toldBefore, told.size()).clear();
                }
                session.synchronizations.forEach(one -> one.afterCompletion(outcome));
            }
        }
    }

    /** Does the work on the connection and commits. */
    void on(Connection connection, Runnable work) throws SQLException {
        var session = new Session(connection, Integer.MAX_VALUE);
        sessions.set(session);
        try {
            work.run();
            connection.commit();
            session.synchronizations.forEach(one -> one.afterCompletion(Status.STATUS_COMMITTED));
        } finally {
            sessions.remove();
        }
    }

    private Session session() {
        return Objects.requireNonNull(sessions.get(), "outside a transaction");
    }

    private static Connection guarded(Session session) {
        var statements = Set.of("prepareStatement", "createStatement", "unwrap");
        return (Connection) proxy(Connection.class, (name, arguments) -> {
            if (name.equals("close")) {
                return null;
            }
            if (statements.contains(name) && session.statementsLeft-- == 0) {
                throw new Crash();
            }
            var method = Objects.requireNonNull(METHODS.get(name + arguments.length), name);
            return method.invoke(session.connection, arguments);
        });
    }

    private interface Call {
        @Nullable
        Object on(String name, Object[] arguments) throws Throwable;
    }

    private static Object proxy(Class<?> type, Call call) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
            try {
                return call.on(method.getName(), arguments == null ? new Object[0] : arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
