package nl.natuurpeil.local.suite;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.natuurpeil.local.data.DataFolder;

/**
 * How a suite is started.
 *
 * @param home the repository: where the packaged services and the Maven wrapper are
 * @param outside the variables that say where the infrastructure runs; empty when the launcher starts it here
 * @param build whether services whose sources are newer than their jars are packaged first
 * @param setting what it is started for
 */
public record SuiteOptions(
        Path home,
        DataFolder data,
        Ports ports,
        Optional<Map<String, String>> outside,
        boolean build,
        Setting setting) {

    /** A suite at a desk. */
    public SuiteOptions(Path home, DataFolder data, Ports ports, Optional<Map<String, String>> outside, boolean build) {
        this(home, data, ports, outside, build, Setting.DESK);
    }

    /** The same, started for something else. */
    public SuiteOptions in(Setting other) {
        return new SuiteOptions(home, data, ports, outside, build, other);
    }

    /** A suite on free ports with the services as they were packaged: for tests and measurements. */
    public static SuiteOptions beside(Path home, Path data) {
        return new SuiteOptions(home, new DataFolder(data), Ports.free(), Optional.empty(), false);
    }

    /** Programs that hold no data and are kept between suites: Keycloak and the PostgreSQL binaries. */
    public Path programs() {
        return home.resolve(".natuurpeil/programs");
    }
}
