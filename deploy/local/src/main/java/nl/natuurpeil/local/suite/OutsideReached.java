package nl.natuurpeil.local.suite;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.keycloak.KeycloakServer;
import nl.natuurpeil.local.process.ChildProcess;

/**
 * Makes sure that what runs elsewhere can be reached before anything is started: a service that waits for it says so only
 * in its log. Kafka is asked when the topics are made.
 */
final class OutsideReached {

    private static final int SECONDS = 5;
    private static final int MONGODB_PORT = 27017;
    private static final Pattern MONGODB = Pattern.compile("mongodb://(?:[^@/]*@)?([^:/,?]+)(?::(\\d+))?.*");

    private OutsideReached() {}

    /**
     * Asks every part.
     *
     * @throws Refusal that names each part that cannot be reached, and why
     */
    static void require(Endpoints endpoints) throws InterruptedException {
        List<String> faults = new ArrayList<>();
        Arrays.stream(Service.values())
                .flatMap(service -> service.database().stream())
                .forEach(database -> database(endpoints, database).ifPresent(faults::add));
        mongodb(endpoints.mongodbUri()).ifPresent(faults::add);
        openid(endpoints.issuer()).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw new Refusal("The infrastructure that runs elsewhere cannot be used:\n  " + String.join("\n  ", faults)
                    + "\nWhat each needs: docs/how-to/run-against-external-infrastructure.md");
        }
    }

    private static Optional<String> database(Endpoints endpoints, String database) {
        var login = endpoints.login(database);
        var address = endpoints.jdbcUrl(database);
        var bounded = address + (address.contains("?") ? "&" : "?") + "connectTimeout=" + SECONDS;
        try (var connection = DriverManager.getConnection(bounded, login.user(), login.password())) {
            return connection.isValid(SECONDS)
                    ? Optional.empty()
                    : Optional.of("PostgreSQL (POSTGRES_URL): " + address + " does not answer");
        } catch (SQLException e) {
            return Optional.of("PostgreSQL (POSTGRES_URL): " + address + ": " + e.getMessage());
        }
    }

    /** Only of a plain address; who is let in shows when assessment-service starts. */
    static Optional<InetSocketAddress> mongodbHost(String uri) {
        var parts = MONGODB.matcher(uri);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var port = parts.group(2) == null ? MONGODB_PORT : Integer.parseInt(parts.group(2));
        return Optional.of(InetSocketAddress.createUnresolved(parts.group(1), port));
    }

    private static Optional<String> mongodb(String uri) {
        return mongodbHost(uri)
                .filter(host -> !answers(host))
                .map(host ->
                        "MongoDB (MONGODB_URI): nothing answers at " + host.getHostString() + ":" + host.getPort());
    }

    private static boolean answers(InetSocketAddress host) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host.getHostString(), host.getPort()), SECONDS * 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<String> openid(URI issuer) throws InterruptedException {
        var discovery = KeycloakServer.discovery(issuer);
        return ChildProcess.answersOk(discovery)
                ? Optional.empty()
                : Optional.of("OpenID provider (OIDC_ISSUER): " + discovery + " does not answer 200");
    }
}
