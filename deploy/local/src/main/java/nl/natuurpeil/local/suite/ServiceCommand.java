package nl.natuurpeil.local.suite;

import java.nio.file.Path;
import java.util.List;

/** The command line a packaged service runs with: small, and quick to start on few cores. */
final class ServiceCommand {

    private ServiceCommand() {}

    static List<String> of(Path jar) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar.toString());
    }
}
