package nl.natuurpeil.local.suite;

import java.util.List;
import java.util.Map;

/** What a suite is started for. */
public enum Setting {
    /** At a desk: small, quick to start, the broker inside the launcher. */
    DESK(List.of("-Xmx192m", "-XX:+UseSerialGC"), false, List.of(), Map.of()),

    /** The same, but every part is a process of its own, so that each can die alone. */
    APART(List.of("-Xmx192m", "-XX:+UseSerialGC"), true, List.of("-Xmx256m", "-XX:+UseSerialGC"), Map.of()),

    /** As on a server: to measure with, and for work that takes long. More memory, and a collector that uses all cores. */
    SERVER(
            List.of("-Xmx512m", "-XX:+UseParallelGC"),
            true,
            List.of("-Xmx512m", "-XX:+UseSerialGC"),
            Map.of("shared_buffers", "1GB", "max_wal_size", "4GB", "checkpoint_timeout", "15min"));

    private final List<String> service;
    private final boolean brokerApart;
    private final List<String> broker;

    private final Map<String, String> postgres;

    Setting(List<String> service, boolean brokerApart, List<String> broker, Map<String, String> postgres) {
        this.service = service;
        this.brokerApart = brokerApart;
        this.broker = broker;
        this.postgres = postgres;
    }

    /** Options of the JVM of a service. */
    List<String> service() {
        return service;
    }

    boolean isBrokerApart() {
        return brokerApart;
    }

    /** Options of the JVM of the broker, when it has one. */
    List<String> broker() {
        return broker;
    }

    /** Settings of the database server that differ from the usual. */
    Map<String, String> postgres() {
        return postgres;
    }
}
