package nl.natuurpeil.local.suite;

import java.util.Locale;

/** A port of the suite on the loopback interface, with the number it has unless told otherwise. */
public enum Port {
    GATEWAY(8080, "the gateway, the only door"),
    POLICY(8081, "policy-service"),
    ASSESSMENT(8082, "assessment-service"),
    MONITORING(8083, "monitoring-service"),
    KEYCLOAK(8180, "Keycloak, the OpenID provider"),
    POSTGRES(15432, "PostgreSQL"),
    KAFKA(19092, "Kafka"),
    KAFKA_CONTROLLER(19093, "Kafka, for itself"),
    MONGODB(17017, "the MongoDB-protocol server");

    private final int usual;
    private final String listener;

    Port(int usual, String listener) {
        this.usual = usual;
        this.listener = listener;
    }

    public int usual() {
        return usual;
    }

    /** What listens on it, for people. */
    public String listener() {
        return listener;
    }

    /** The option of {@code run} that changes it. */
    public String option() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "-port";
    }
}
