package nl.natuurpeil.local.suite;

import java.util.Map;
import java.util.TreeMap;

/** The environment variables a service runs with: all the configuration it gets. */
public final class ServiceEnvironment {

    private ServiceEnvironment() {}

    public static Map<String, String> of(Service service, Ports ports, Endpoints endpoints) {
        var variables = new TreeMap<String, String>();
        variables.put("HTTP_HOST", "127.0.0.1");
        variables.put("HTTP_PORT", String.valueOf(ports.of(service.port())));
        variables.put("LOG_JSON", "false");
        variables.put("OIDC_ISSUER", endpoints.issuer().toString());
        variables.put("KAFKA_BOOTSTRAP_SERVERS", endpoints.kafkaBootstrapServers());
        service.database().ifPresent(database -> variables.putAll(store(database, endpoints)));
        switch (service) {
            case ASSESSMENT -> {
                variables.put("MONGODB_URI", endpoints.mongodbUri());
                variables.put("MONGODB_DATABASE", "natuurpeil");
            }
            case GATEWAY -> {
                variables.put("POLICY_URL", address(ports.of(Port.POLICY)));
                variables.put("ASSESSMENT_URL", address(ports.of(Port.ASSESSMENT)));
                variables.put("MONITORING_URL", address(ports.of(Port.MONITORING)));
            }
            case POLICY, MONITORING -> {}
        }
        return variables;
    }

    private static Map<String, String> store(String database, Endpoints endpoints) {
        var login = endpoints.login(database);
        return Map.of(
                "POSTGRES_URL", endpoints.jdbcUrl(database),
                "POSTGRES_USER", login.user(),
                "POSTGRES_PASSWORD", login.password());
    }

    private static String address(int port) {
        return "http://127.0.0.1:" + port;
    }
}
