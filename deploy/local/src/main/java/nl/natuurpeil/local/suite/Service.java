package nl.natuurpeil.local.suite;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A service of the suite: the Maven module it is built in and the port it listens on. */
public enum Service {
    POLICY("policy-service", Port.POLICY),
    ASSESSMENT("assessment-service", Port.ASSESSMENT),
    MONITORING("monitoring-service", Port.MONITORING),
    GATEWAY("gateway", Port.GATEWAY);

    private final String module;
    private final Port port;

    Service(String module, Port port) {
        this.module = module;
        this.port = port;
    }

    /** The module, which is also the name people know the service by. */
    public String module() {
        return module;
    }

    public Port port() {
        return port;
    }

    /** The packaged service, as an operator would run it. */
    public Path jar(Path home) {
        return home.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** Its own database and the login that owns it; the gateway has none. */
    public Optional<String> database() {
        return switch (this) {
            case POLICY -> Optional.of("policy");
            case ASSESSMENT -> Optional.of("assessment");
            case MONITORING -> Optional.of("monitoring");
            case GATEWAY -> Optional.empty();
        };
    }

    public static Optional<Service> named(String name) {
        return Arrays.stream(values())
                .filter(s -> s.module.equals(name) || s.module.equals(name + "-service"))
                .findFirst();
    }
}
