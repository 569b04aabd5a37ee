package nl.natuurpeil.local.suite;

import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.natuurpeil.local.data.DataFolder;
import nl.natuurpeil.local.data.Secrets;
import nl.natuurpeil.local.keycloak.KeycloakServer;
import nl.natuurpeil.local.machine.LoopbackPort;
import nl.natuurpeil.local.process.ChildProcess;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Asks every part of a running suite whether it is well. */
public final class Health {

    private static final int SECONDS = 5;

    private Health() {}

    /** One part and how it is. */
    public record Part(String name, boolean healthy, String address) {}

    public static List<Part> of(RunRecord run, DataFolder data) throws InterruptedException {
        var parts = new ArrayList<Part>();
        for (var service : List.of(Service.GATEWAY, Service.POLICY, Service.ASSESSMENT, Service.MONITORING)) {
            var address = URI.create("http://127.0.0.1:" + run.ports().of(service.port()));
            parts.add(new Part(
                    service.module(), ChildProcess.answersOk(address.resolve("/q/health/ready")), address.toString()));
        }
        var issuer = run.addresses().issuer();
        parts.add(new Part(
                "OpenID provider", ChildProcess.answersOk(KeycloakServer.discovery(issuer)), issuer.toString()));
        // What runs elsewhere is judged by the services, whose readiness asks for it with their own credentials.
        if (!run.addresses().external()) {
            var kafka = run.addresses().kafkaBootstrapServers();
            parts.add(new Part("Kafka", brokerAnswers(kafka), kafka));
            var mongodb = run.ports().of(Port.MONGODB);
            parts.add(new Part("MongoDB protocol", new LoopbackPort(mongodb).answers(), "127.0.0.1:" + mongodb));
            var postgres = run.ports().of(Port.POSTGRES);
            parts.add(new Part("PostgreSQL", databasesAnswer(postgres, data), "127.0.0.1:" + postgres));
        }
        return parts;
    }

    static boolean brokerAnswers(String bootstrapServers) throws InterruptedException {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                SECONDS * 1000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                SECONDS * 1000);
        try (var admin = Admin.create(settings)) {
            return !admin.describeCluster()
                    .nodes()
                    .get(SECONDS, TimeUnit.SECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    private static boolean databasesAnswer(int port, DataFolder data) {
        var endpoints = Infrastructure.endpoints(
                Ports.usual().with(Map.of(Port.POSTGRES, port)), new Secrets(data.secrets()), URI.create("urn:none"));
        return Arrays.stream(Service.values())
                .flatMap(service -> service.database().stream())
                .allMatch(database -> answers(endpoints, database));
    }

    private static boolean answers(Endpoints endpoints, String database) {
        var login = endpoints.login(database);
        var address = endpoints.jdbcUrl(database) + "?connectTimeout=" + SECONDS;
        try (var connection = DriverManager.getConnection(address, login.user(), login.password())) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
