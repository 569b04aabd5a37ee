package nl.natuurpeil.local.suite;

import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.keycloak.Client;
import nl.natuurpeil.local.keycloak.Tokens;
import nl.natuurpeil.local.process.ChildProcess;
import nl.natuurpeil.local.process.Teardown;
import org.jspecify.annotations.Nullable;

/**
 * A running suite: the four packaged services and, unless it runs elsewhere, everything they stand on.
 *
 * <p>Closing it stops all of it, the services first. It is also stopped when this JVM ends.
 */
public final class Suite implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(300);

    private final SuiteOptions options;
    private final Endpoints endpoints;
    private final Teardown teardown;
    private final RunBook book;
    private final Tokens tokens;
    private final Map<Service, ChildProcess> services = new EnumMap<>(Service.class);
    private final List<ChildProcess> others = new CopyOnWriteArrayList<>();
    private @Nullable Infrastructure infrastructure;

    Suite(
            SuiteOptions options,
            Endpoints endpoints,
            Teardown teardown,
            RunBook book,
            Function<Client, String> secrets) {
        this.options = options;
        this.endpoints = endpoints;
        this.teardown = teardown;
        this.book = book;
        this.tokens = new Tokens(endpoints.issuer(), secrets);
    }

    /**
     * Starts a suite and returns when every service is healthy and tokens can be had.
     *
     * @throws Refusal when something stands in the way; nothing is left running then
     */
    public static Suite start(SuiteOptions options, Console console) {
        var teardown = new Teardown(console);
        Runtime.getRuntime().addShutdownHook(new Thread(teardown::close, "stop-the-suite"));
        try {
            return new Startup(options, console, teardown).run();
        } catch (RuntimeException | Error e) {
            teardown.close();
            throw e;
        }
    }

    /** Address of the only door. */
    public URI gateway() {
        return address(Service.GATEWAY);
    }

    /** Address of one service, behind the door: its health and metrics are only there. */
    public URI address(Service service) {
        return URI.create("http://127.0.0.1:" + options.ports().of(service.port()));
    }

    /** Where the stores, the broker and the realm are, with the logins of the databases. */
    public Endpoints endpoints() {
        return endpoints;
    }

    public SuiteOptions options() {
        return options;
    }

    /** A valid access token of a client. */
    public String token(Client client) {
        return tokens.of(client);
    }

    /** Ends a service at once, as a power cut would; the others go on. */
    public void kill9(Service service) throws InterruptedException {
        var process = process(service);
        process.kill9();
        teardown.remove(Teardown.Stage.SERVICES, process);
    }

    /** Stops a service if it runs, starts it again with the same environment, and waits until it is healthy. */
    public void restart(Service service) throws InterruptedException {
        var process = process(service);
        process.close();
        teardown.remove(Teardown.Stage.SERVICES, process);
        start(service);
        awaitHealthy(service);
    }

    /** The stores and the broker, which can be killed and revived one by one. */
    public Infrastructure stores() {
        return Objects.requireNonNull(infrastructure, "the stores run elsewhere");
    }

    void standsOn(Infrastructure stores) {
        infrastructure = stores;
    }

    public SuiteMemory memory() {
        return SuiteMemory.of(book.record(), options.data());
    }

    /** What people at other terminals can read about this suite. */
    public RunRecord record() {
        return book.record();
    }

    /** Something to do when all of it is stopped, however that comes about. */
    public void afterwards(AutoCloseable last) {
        teardown.add(Teardown.Stage.AFTERWARDS, last);
    }

    @Override
    public void close() {
        teardown.close();
    }

    /** Calls back with its name and how it went when a program of the suite ends although nobody stopped it. */
    public void onUnexpectedEnd(BiConsumer<String, String> listener) {
        lasting()
                .forEach(process -> process.handle()
                        .onExit()
                        .thenRun(() -> tell(listener, process.name(), ", " + process.ending())));
        PostgresProcess.find(options.data())
                .ifPresent(postgres -> postgres.onExit().thenRun(() -> tell(listener, "postgres", "")));
    }

    private void tell(BiConsumer<String, String> listener, String name, String how) {
        if (!teardown.isStopping()) {
            listener.accept(name, how);
        }
    }

    void start(Service service) {
        var data = options.data();
        var variables = ServiceEnvironment.of(service, options.ports(), endpoints);
        options.outside().map(Outside::new).ifPresent(outside -> variables.putAll(outside.kafka()));
        var command = new ChildProcess.Command(
                service.module(),
                ServiceCommand.of(service.jar(options.home()), options.setting()),
                variables,
                data.root(),
                data.log(service.module()));
        var process = teardown.add(Teardown.Stage.SERVICES, ChildProcess.start(command));
        synchronized (services) {
            services.put(service, process);
        }
        remember(process);
    }

    /** Takes in a program that lives as long as the suite, beside the services. */
    void takeIn(ChildProcess process) {
        others.add(process);
        remember(process);
    }

    /** Writes a program down, so that other terminals and a next run can find it. */
    void remember(ChildProcess process) {
        book.started(process);
    }

    void ready() {
        book.ready();
    }

    void awaitHealthy(Service service) throws InterruptedException {
        process(service).awaitOk(address(service).resolve("/q/health/ready"), PATIENCE);
    }

    private ChildProcess process(Service service) {
        synchronized (services) {
            return Objects.requireNonNull(services.get(service), service.module());
        }
    }

    private List<ChildProcess> lasting() {
        synchronized (services) {
            return Stream.concat(services.values().stream(), others.stream()).toList();
        }
    }
}
