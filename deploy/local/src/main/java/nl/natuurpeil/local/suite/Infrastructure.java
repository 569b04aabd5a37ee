package nl.natuurpeil.local.suite;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.natuurpeil.embedded.DatabaseAccess;
import nl.natuurpeil.embedded.KafkaBroker;
import nl.natuurpeil.embedded.MongoProtocolServer;
import nl.natuurpeil.embedded.PostgresServer;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.Versions;
import nl.natuurpeil.local.data.DataFolder;
import nl.natuurpeil.local.data.Secrets;
import nl.natuurpeil.local.process.ChildProcess;
import nl.natuurpeil.local.process.Teardown;

/** The stores and the broker the launcher starts itself: real PostgreSQL and Kafka, and a MongoDB-protocol server. */
public final class Infrastructure {

    private static final int LINES_SHOWN = 8;

    private final SuiteOptions options;
    private final Secrets secrets;
    private final Teardown teardown;
    private final Consumer<ChildProcess> book;
    private final Console console;
    private final Map<Store, AutoCloseable> running = new ConcurrentHashMap<>();

    Infrastructure(
            SuiteOptions options, Secrets secrets, Teardown teardown, Consumer<ChildProcess> book, Console console) {
        this.options = options;
        this.secrets = secrets;
        this.teardown = teardown;
        this.book = book;
        this.console = console;
    }

    static Endpoints endpoints(Ports ports, Secrets secrets, URI issuer) {
        var logins = databasePasswords(secrets).entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey(), e -> new Endpoints.Login(e.getKey(), e.getValue())));
        return new Endpoints(
                "jdbc:postgresql://127.0.0.1:" + ports.of(Port.POSTGRES),
                logins,
                "127.0.0.1:" + ports.of(Port.KAFKA),
                "mongodb://127.0.0.1:" + ports.of(Port.MONGODB),
                issuer);
    }

    void startPostgres() {
        postgres();
        console.step("PostgreSQL " + Versions.POSTGRES.number() + " is ready, port "
                + options.ports().of(Port.POSTGRES));
    }

    private void postgres() {
        var data = options.data();
        var access = new DatabaseAccess(secrets.of("postgres"), databasePasswords(secrets));
        var port = options.ports().of(Port.POSTGRES);
        var binaries = options.programs().resolve("postgres");
        var server = started(
                "PostgreSQL",
                "postgres",
                () -> PostgresServer.start(
                        data.postgres(),
                        binaries,
                        port,
                        data.log("postgres"),
                        access,
                        options.setting().postgres()));
        running.put(Store.POSTGRES, teardown.add(Teardown.Stage.POSTGRES, server));
    }

    void startKafka() throws InterruptedException {
        kafka();
        var created = TopicCreation.createMissing(Map.of("bootstrap.servers", bootstrapServers()));
        console.step("Kafka " + Versions.KAFKA.number() + " is ready, port "
                + options.ports().of(Port.KAFKA)
                + (created.isEmpty() ? "" : ", " + created.size() + " topics created"));
    }

    private void kafka() throws InterruptedException {
        if (!options.setting().isBrokerApart()) {
            var port = options.ports().of(Port.KAFKA);
            var controller = options.ports().of(Port.KAFKA_CONTROLLER);
            var data = options.data();
            running.put(
                    Store.KAFKA,
                    teardown.add(
                            Teardown.Stage.KAFKA,
                            started(
                                    "Kafka",
                                    "infrastructure",
                                    () -> KafkaBroker.start(data.kafka(), port, controller, 1))));
            return;
        }
        var broker = teardown.add(Teardown.Stage.KAFKA, BrokerProcess.start(options));
        running.put(Store.KAFKA, broker);
        book.accept(broker);
        BrokerProcess.awaitReady(broker, bootstrapServers(), options.data());
    }

    private String bootstrapServers() {
        return "127.0.0.1:" + options.ports().of(Port.KAFKA);
    }

    /** Ends a store at once, as a power cut would, and returns when nothing of it runs any more. */
    public void kill9(Store store) throws InterruptedException {
        switch (store) {
            case POSTGRES -> {
                PostgresProcess.kill9(options.data());
                forget(store, Teardown.Stage.POSTGRES, true);
            }
            case KAFKA -> {
                if (running.get(store) instanceof ChildProcess broker) {
                    broker.kill9();
                    forget(store, Teardown.Stage.KAFKA, false);
                } else {
                    throw new IllegalStateException("the broker runs inside the launcher");
                }
            }
        }
    }

    /** Starts a store that was killed, on what it left, and returns when it answers. */
    public void revive(Store store) throws InterruptedException {
        switch (store) {
            case POSTGRES -> postgres();
            case KAFKA -> kafka();
        }
    }

    /** What is gone need not be stopped; but what the launcher itself holds of it must be let go of. */
    private void forget(Store store, Teardown.Stage stage, boolean close) {
        var gone = running.remove(store);
        if (gone == null) {
            return;
        }
        teardown.remove(stage, gone);
        if (close) {
            try {
                gone.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    void startMongodb() {
        var port = options.ports().of(Port.MONGODB);
        teardown.add(
                Teardown.Stage.STORES,
                started(
                        "The MongoDB-protocol server",
                        "infrastructure",
                        () -> MongoProtocolServer.start(options.data().mongodb(), port)));
        console.step("the MongoDB-protocol server is ready, port " + port);
    }

    /** Starts one server; when it does not come up, its log says why. */
    private <T> T started(String server, String log, Supplier<T> start) {
        try {
            return start.get();
        } catch (RuntimeException e) {
            var file = options.data().log(log);
            throw new Refusal(
                    server + " did not start: " + rootOf(e) + "\nThe last lines of " + file + ":\n\n"
                            + DataFolder.lastLines(file, LINES_SHOWN),
                    e);
        }
    }

    private static String rootOf(Throwable failure) {
        var cause = failure.getCause();
        return cause == null ? String.valueOf(failure.getMessage()) : rootOf(cause);
    }

    private static Map<String, String> databasePasswords(Secrets secrets) {
        return Arrays.stream(Service.values())
                .map(Service::database)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Function.identity(), database -> secrets.of("postgres-" + database)));
    }
}
