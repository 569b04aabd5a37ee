package nl.natuurpeil.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.natuurpeil.local.Refusal;

/**
 * Runs the Maven wrapper. It needs the network only for what the local repository lacks.
 *
 * @param home the repository
 */
public record MavenRun(Path home, Work work) {

    private static final int ERRORS_SHOWN = 12;
    /** How people tell Maven about their proxy, their mirror of the wrapper and its own options. */
    private static final Pattern SETTINGS = Pattern.compile("MAVEN_.*|MVNW_.*|(?i:https?_proxy|no_proxy)");

    /**
     * Runs Maven with these arguments.
     *
     * @throws Refusal when Maven fails; with the first errors of its log
     */
    public void run(String what, List<String> arguments, Path log) throws InterruptedException {
        var words = new ArrayList<>(List.of(home.resolve("mvnw").toString(), "-B"));
        words.addAll(arguments);
        var variables = new TreeMap<>(Map.of("JAVA_HOME", System.getProperty("java.home")));
        System.getenv().forEach((name, value) -> {
            if (SETTINGS.matcher(name).matches()) {
                variables.put(name, value);
            }
        });
        if (work.run(new ChildProcess.Command("maven", words, variables, home, log)) != 0) {
            throw new Refusal(what + " failed." + advice(log) + errors(log) + "\nThe whole log: " + log);
        }
    }

    private static String advice(Path log) {
        var fetching = lines(log).stream().anyMatch(line -> line.matches(".*(Could not transfer|Failed to fetch).*"));
        return fetching ? " Something could not be fetched: is the network there?" : "";
    }

    private static String errors(Path log) {
        return lines(log).stream()
                .filter(line -> line.startsWith("[ERROR]"))
                .limit(ERRORS_SHOWN)
                .reduce("", (all, line) -> all + "\n" + line);
    }

    private static List<String> lines(Path log) {
        try {
            return Files.readAllLines(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
