package nl.natuurpeil.local.suite;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
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
import nl.natuurpeil.local.process.Teardown;

/** The stores and the broker the launcher starts itself: real PostgreSQL and Kafka, and a MongoDB-protocol server. */
final class Infrastructure {

    private static final int LINES_SHOWN = 8;

    private final SuiteOptions options;
    private final Secrets secrets;
    private final Teardown teardown;
    private final Console console;

    Infrastructure(SuiteOptions options, Secrets secrets, Teardown teardown, Console console) {
        this.options = options;
        this.secrets = secrets;
        this.teardown = teardown;
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
        var data = options.data();
        var access = new DatabaseAccess(secrets.of("postgres"), databasePasswords(secrets));
        var port = options.ports().of(Port.POSTGRES);
        var binaries = options.programs().resolve("postgres");
        teardown.add(
                Teardown.Stage.POSTGRES,
                started(
                        "PostgreSQL",
                        "postgres",
                        () -> PostgresServer.start(data.postgres(), binaries, port, data.log("postgres"), access)));
        console.step("PostgreSQL " + Versions.POSTGRES.number() + " is ready, port " + port);
    }

    void startKafka() throws InterruptedException {
        var port = options.ports().of(Port.KAFKA);
        var broker = teardown.add(
                Teardown.Stage.KAFKA,
                started(
                        "Kafka",
                        "infrastructure",
                        () -> KafkaBroker.start(
                                options.data().kafka(), port, options.ports().of(Port.KAFKA_CONTROLLER), 1)));
        var created = TopicCreation.createMissing(Map.of("bootstrap.servers", broker.bootstrapServers()));
        console.step("Kafka " + Versions.KAFKA.number() + " is ready, port " + port
                + (created.isEmpty() ? "" : ", " + created.size() + " topics created"));
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
