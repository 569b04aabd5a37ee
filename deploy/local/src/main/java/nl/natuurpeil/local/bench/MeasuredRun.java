package nl.natuurpeil.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.natuurpeil.local.Natuurpeil;

/** Runs a command as {@code ./natuurpeil} does and leaves the most memory the process held in a file. */
final class MeasuredRun {

    private static final Path STATUS = Path.of("/proc/self/status");

    private MeasuredRun() {}

    /** {@code FILE COMMAND...}; the file gets kibibytes, or nothing where the system does not tell. */
    public static void main(String[] arguments) throws IOException {
        var command = Arrays.copyOfRange(arguments, 1, arguments.length);
        var exit = Natuurpeil.commandLine().execute(command);
        Files.writeString(Path.of(arguments[0]), peak());
        System.exit(exit);
    }

    private static String peak() throws IOException {
        if (!Files.isReadable(STATUS)) {
            return "";
        }
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .findFirst()
                    .orElse("");
        }
    }
}
