package nl.natuurpeil.local.command;

import java.util.EnumMap;
import java.util.Map;
import nl.natuurpeil.local.suite.Port;
import nl.natuurpeil.local.suite.Ports;
import picocli.CommandLine.Option;

/** One option for every port of the suite. */
final class PortOptions {

    private final Map<Port, Integer> chosen = new EnumMap<>(Port.class);

    Ports ports() {
        return Ports.usual().with(chosen);
    }

    @Option(names = "--gateway-port", paramLabel = "P", description = "the only door (default 8080)")
    void gateway(int port) {
        chosen.put(Port.GATEWAY, port);
    }

    @Option(names = "--policy-port", paramLabel = "P", description = "policy-service (default 8081)")
    void policy(int port) {
        chosen.put(Port.POLICY, port);
    }

    @Option(names = "--assessment-port", paramLabel = "P", description = "assessment-service (default 8082)")
    void assessment(int port) {
        chosen.put(Port.ASSESSMENT, port);
    }

    @Option(names = "--monitoring-port", paramLabel = "P", description = "monitoring-service (default 8083)")
    void monitoring(int port) {
        chosen.put(Port.MONITORING, port);
    }

    @Option(names = "--keycloak-port", paramLabel = "P", description = "OpenID provider (default 8180)")
    void keycloak(int port) {
        chosen.put(Port.KEYCLOAK, port);
    }

    @Option(names = "--postgres-port", paramLabel = "P", description = "PostgreSQL (default 15432)")
    void postgres(int port) {
        chosen.put(Port.POSTGRES, port);
    }

    @Option(names = "--kafka-port", paramLabel = "P", description = "Kafka (default 19092)")
    void kafka(int port) {
        chosen.put(Port.KAFKA, port);
    }

    @Option(names = "--kafka-controller-port", paramLabel = "P", description = "Kafka, for itself (default 19093)")
    void kafkaController(int port) {
        chosen.put(Port.KAFKA_CONTROLLER, port);
    }

    @Option(names = "--mongodb-port", paramLabel = "P", description = "MongoDB protocol (default 17017)")
    void mongodb(int port) {
        chosen.put(Port.MONGODB, port);
    }
}
