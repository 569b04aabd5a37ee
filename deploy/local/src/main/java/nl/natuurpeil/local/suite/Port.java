package nl.natuurpeil.local.suite;

import java.util.Locale;

/** A port of the suite on the loopback interface, with the number it has unless told otherwise. */
public enum Port {
    GATEWAY(8080),
    POLICY(8081),
    ASSESSMENT(8082),
    MONITORING(8083),
    KEYCLOAK(8180),
    POSTGRES(15432),
    KAFKA(19092),
    KAFKA_CONTROLLER(19093),
    MONGODB(17017);

    private final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    public int usual() {
        return usual;
    }

    /** The option of {@code run} that changes it. */
    public String option() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "-port";
    }
}
