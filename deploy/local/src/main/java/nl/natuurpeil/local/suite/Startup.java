package nl.natuurpeil.local.suite;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.Versions;
import nl.natuurpeil.local.data.Secrets;
import nl.natuurpeil.local.keycloak.Client;
import nl.natuurpeil.local.keycloak.KeycloakProgram;
import nl.natuurpeil.local.keycloak.KeycloakServer;
import nl.natuurpeil.local.machine.DiskSpace;
import nl.natuurpeil.local.process.MavenRun;
import nl.natuurpeil.local.process.Teardown;
import nl.natuurpeil.local.process.Teardown.Stage;
import nl.natuurpeil.local.process.Work;

/** Brings a suite up, as much as possible side by side. */
final class Startup {

    private static final Duration KEYCLOAK_PATIENCE = Duration.ofSeconds(300);

    private final SuiteOptions options;
    private final Console console;
    private final Teardown teardown;
    private final Tasks tasks;
    private final Secrets secrets;

    Startup(SuiteOptions options, Console console, Teardown teardown) {
        this.options = options;
        this.console = console;
        this.teardown = teardown;
        this.tasks = new Tasks(teardown);
        this.secrets = new Secrets(options.data().secrets());
    }

    Suite run() {
        var data = options.data();
        DiskSpace.require(data.root());
        data.create();
        teardown.add(Stage.RECORD, SuiteLock.take(data));
        LeftOvers.stop(data, console);
        FreePortsRequired.check(options.ports(), ports());
        var suite = suite();
        var maven = new MavenRun(options.home(), new Work(teardown, suite::remember));
        var stores = stores(suite);
        var services = tasks.after(CompletableFuture.allOf(build(maven), stores), () -> startServices(suite));
        tasks.await(services, openid(suite, maven, stores));
        suite.ready();
        return suite;
    }

    private List<Port> ports() {
        return options.outside().isPresent()
                ? Arrays.stream(Service.values()).map(Service::port).toList()
                : List.of(Port.values());
    }

    private Suite suite() {
        var outside = options.outside().map(Outside::new);
        var endpoints = outside.map(Outside::endpoints)
                .orElseGet(() -> Infrastructure.endpoints(
                        options.ports(),
                        secrets,
                        KeycloakServer.issuer(options.ports().of(Port.KEYCLOAK))));
        var addresses =
                new RunRecord.Addresses(outside.isPresent(), endpoints.issuer(), endpoints.kafkaBootstrapServers());
        var book = new RunBook(options.data(), options.ports(), addresses);
        book.write();
        teardown.add(Stage.RECORD, book);
        Function<Client, String> clientSecrets =
                client -> outside.map(o -> o.secret(client)).orElseGet(() -> secrets.of(client.id()));
        return new Suite(options, endpoints, teardown, book, clientSecrets);
    }

    private CompletableFuture<Void> build(MavenRun maven) {
        if (options.build()) {
            return tasks.now(() -> new ServiceBuild(options.home(), console)
                    .ensure(maven, options.data().log("build")));
        }
        return tasks.now(() -> Arrays.stream(Service.values())
                .map(service -> service.jar(options.home()))
                .filter(Files::notExists)
                .findFirst()
                .ifPresent(jar -> {
                    throw new Refusal(jar + " is missing: build the services first, with ./natuurpeil test.");
                }));
    }

    private CompletableFuture<Void> stores(Suite suite) {
        if (options.outside().isPresent()) {
            return tasks.now(() -> useOutside(new Outside(options.outside().get())));
        }
        var infrastructure = new Infrastructure(options, secrets, teardown, suite::remember, console);
        suite.standsOn(infrastructure);
        return CompletableFuture.allOf(
                tasks.now(infrastructure::startPostgres),
                tasks.now(infrastructure::startKafka),
                tasks.now(infrastructure::startMongodb));
    }

    private void useOutside(Outside outside) throws InterruptedException {
        OutsideReached.require(outside.endpoints());
        var created = TopicCreation.createMissing(outside.kafkaSettings());
        console.step("PostgreSQL, Kafka, MongoDB and the OpenID provider elsewhere answer"
                + (created.isEmpty() ? "" : ", " + created.size() + " topics created"));
    }

    private CompletableFuture<Void> openid(Suite suite, MavenRun maven, CompletableFuture<?> stores) {
        return options.outside().isPresent()
                ? tasks.after(stores, () -> suite.token(Client.WATER_AUTHORITY))
                : tasks.now(() -> startKeycloak(suite, maven));
    }

    private void startKeycloak(Suite suite, MavenRun maven) throws InterruptedException {
        var program = new KeycloakProgram(options.programs());
        program.ensure(maven, options.data().logs(), console);
        var began = System.nanoTime();
        var port = options.ports().of(Port.KEYCLOAK);
        var keycloak = teardown.add(Stage.OPENID, KeycloakServer.start(program, options.data(), port, secrets));
        suite.takeIn(keycloak);
        keycloak.awaitOk(KeycloakServer.discovery(KeycloakServer.issuer(port)), KEYCLOAK_PATIENCE);
        console.step(
                "Keycloak " + Versions.KEYCLOAK.number() + " gives tokens after " + since(began) + ", port " + port);
    }

    private void startServices(Suite suite) {
        var all = Arrays.stream(Service.values())
                .map(service -> tasks.now(() -> startService(suite, service)))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(all).join();
    }

    private void startService(Suite suite, Service service) throws InterruptedException {
        var began = System.nanoTime();
        suite.start(service);
        suite.awaitHealthy(service);
        console.step(service.module() + " is healthy after " + since(began) + ", port "
                + options.ports().of(service.port()));
    }

    private static String since(long began) {
        return Console.seconds(Duration.ofNanos(System.nanoTime() - began));
    }
}
