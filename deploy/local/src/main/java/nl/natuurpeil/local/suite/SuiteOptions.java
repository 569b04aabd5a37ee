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
 */
public record SuiteOptions(
        Path home, DataFolder data, Ports ports, Optional<Map<String, String>> outside, boolean build) {

    /** A suite on free ports with the services as they were packaged: for tests and measurements. */
    public static SuiteOptions beside(Path home, Path data) {
        return new SuiteOptions(home, new DataFolder(data), Ports.free(), Optional.empty(), false);
    }

    /** Programs that hold no data and are kept between suites: Keycloak and the PostgreSQL binaries. */
    public Path programs() {
        return home.resolve(".natuurpeil/programs");
    }
}
