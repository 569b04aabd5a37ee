package nl.natuurpeil.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.process.Teardown.Stage;

/**
 * Runs the Maven wrapper: first offline, which is quick and needs no network, then online for what is missing.
 *
 * @param home the repository
 * @param teardown stops Maven when the launcher stops
 */
public record MavenRun(Path home, Teardown teardown) {

    /**
     * Runs Maven with these arguments.
     *
     * @param online called before Maven goes and fetches something
     * @throws Refusal when Maven fails; with the first errors of its log
     */
    public void run(String name, List<String> arguments, Path log, Runnable online) throws InterruptedException {
        var offline = new ArrayList<>(List.of("-o"));
        offline.addAll(arguments);
        if (attempt(name, offline, log) == 0) {
            return;
        }
        var fetched = isOfflineProblem(log);
        if (fetched) {
            online.run();
        }
        if (!fetched || attempt(name, arguments, log) != 0) {
            throw new Refusal(name + " failed." + errors(log) + "\nThe whole log: " + log);
        }
    }

    private int attempt(String name, List<String> arguments, Path log) throws InterruptedException {
        var words = new ArrayList<>(List.of(home.resolve("mvnw").toString(), "-B"));
        words.addAll(arguments);
        var variables = Map.of("JAVA_HOME", System.getProperty("java.home"));
        var maven = teardown.add(
                Stage.WORK, ChildProcess.start(new ChildProcess.Command(name, words, variables, home, log)));
        try {
            return maven.await();
        } finally {
            teardown.remove(Stage.WORK, maven);
        }
    }

    private static boolean isOfflineProblem(Path log) {
        try (var lines = Files.lines(log)) {
            return lines.anyMatch(line -> line.contains("offline mode") || line.contains("has not been downloaded"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String errors(Path log) {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.startsWith("[ERROR]"))
                    .limit(12)
                    .reduce("", (all, line) -> all + "\n" + line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
