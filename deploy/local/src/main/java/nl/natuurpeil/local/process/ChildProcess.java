package nl.natuurpeil.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.data.DataFolder;

/** A program the launcher started, its output in a log file. */
public final class ChildProcess implements AutoCloseable {

    private static final int LINES_SHOWN = 15;
    /** The exit code of a program that a signal ended is this plus the signal. */
    private static final int SIGNALLED = 128;

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final Process process;
    private final Path log;

    private ChildProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** What to start, where, with which variables, and the file its output goes to. */
    public record Command(String name, List<String> words, Map<String, String> variables, Path folder, Path log) {}

    /**
     * Starts a program that lives until the launcher stops it. Ctrl-C in the terminal does not reach it: the launcher
     * decides the order in which things stop. The log of an earlier run is kept beside the new one.
     */
    public static ChildProcess start(Command command) {
        var words = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$0\" \"$@\""));
        words.addAll(command.words());
        var builder = new ProcessBuilder(words)
                .directory(command.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(command.log().toFile());
        builder.environment().keySet().removeIf(variable -> !inherited(variable));
        builder.environment().putAll(command.variables());
        try {
            keepEarlier(command.log());
            var process = builder.start();
            process.getOutputStream().close();
            return new ChildProcess(command.name(), process, command.log());
        } catch (IOException e) {
            throw new UncheckedIOException(command.name() + " could not be started: " + e.getMessage(), e);
        }
    }

    /** A child gets its configuration from the launcher alone; only what any program needs is passed on. */
    private static boolean inherited(String variable) {
        return List.of("PATH", "HOME", "USER", "LANG", "TZ", "TMPDIR", "JAVA_TOOL_OPTIONS")
                        .contains(variable)
                || variable.startsWith("LC_")
                || variable.startsWith("QUARKUS_");
    }

    private static void keepEarlier(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Waits until an address answers 200.
     *
     * @throws Refusal when the program ends or stays silent; with the last lines of its log
     */
    public void awaitOk(URI address, Duration patience) throws InterruptedException {
        var waiting = Waiting.atMost(patience);
        while (!answersOk(address)) {
            if (process.waitFor(waiting.interval())) {
                throw new Refusal(name + " ended while it was starting, " + ending() + "." + lastWords());
            }
            if (waiting.isOver()) {
                throw new Refusal(name + " did not get ready within " + patience.toSeconds() + " s (" + address + ")."
                        + lastWords());
            }
        }
    }

    /** Waits until the program ends by itself and returns its exit code. */
    public int await() throws InterruptedException {
        return process.waitFor();
    }

    public static boolean answersOk(URI address) throws InterruptedException {
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** How the program ended, for people; only when it has. */
    public String ending() {
        var exit = process.exitValue();
        return exit > SIGNALLED ? "by signal " + (exit - SIGNALLED) : "with exit code " + exit;
    }

    private String lastWords() {
        return "\nThe last lines of " + log + ":\n\n" + DataFolder.lastLines(log, LINES_SHOWN);
    }

    public String name() {
        return name;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Ends the program at once, as a power cut would. */
    public void kill9() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        Termination.of(process.toHandle());
    }
}
