package nl.natuurpeil.local.suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line a packaged service runs with. */
final class ServiceCommand {

    private ServiceCommand() {}

    static List<String> of(Path jar, Setting setting) {
        var words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
        words.addAll(setting.service());
        words.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar.toString()));
        return List.copyOf(words);
    }
}
