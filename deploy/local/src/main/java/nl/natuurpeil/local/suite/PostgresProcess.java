package nl.natuurpeil.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import nl.natuurpeil.local.data.DataFolder;

/** The running PostgreSQL of a data folder, by the record PostgreSQL itself keeps ({@code postmaster.pid}). */
public final class PostgresProcess {

    private PostgresProcess() {}

    /** The first process of the server; empty when none runs on that folder. */
    public static Optional<ProcessHandle> find(DataFolder data) {
        return recorded(data).flatMap(ProcessHandle::of).filter(process -> runsOn(process, data.postgres()));
    }

    /**
     * Ends the server at once, as a power cut would. Its other processes end by themselves when the first is gone; a new
     * server does not start before.
     */
    static void kill9(DataFolder data) {
        find(data).ifPresent(first -> {
            var all = Stream.concat(Stream.of(first), first.descendants()).toList();
            first.destroyForcibly();
            all.forEach(process -> process.onExit().join());
        });
    }

    /** Removes the record of a server that is gone; its number may be another program's by now. */
    static void forgetStale(DataFolder data) {
        try {
            if (find(data).isEmpty()) {
                Files.deleteIfExists(file(data));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Long> recorded(DataFolder data) {
        try (var lines = Files.lines(file(data))) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(pid -> pid.matches("\\d+"))
                    .map(Long::valueOf);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean runsOn(ProcessHandle process, Path cluster) {
        return process.info().commandLine().stream()
                .anyMatch(command -> command.contains("postgres") && command.contains(cluster.toString()));
    }

    private static Path file(DataFolder data) {
        return data.postgres().resolve("postmaster.pid");
    }
}
