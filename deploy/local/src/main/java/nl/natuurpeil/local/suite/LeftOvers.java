package nl.natuurpeil.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.data.DataFolder;
import nl.natuurpeil.local.process.ProcessIdentity;
import nl.natuurpeil.local.process.Termination;

/** Cleans up after a run that was cut off: its services, its OpenID provider and its PostgreSQL may live on. */
public final class LeftOvers {

    private LeftOvers() {}

    /**
     * Stops what an earlier run left behind, unless a launcher holds the folder.
     *
     * @return whether there was something to stop
     * @throws Refusal when a launcher holds the folder
     */
    public static boolean stopIfUnlocked(DataFolder data, Console console) {
        if (!data.exists()) {
            return false;
        }
        try (var lock = SuiteLock.take(data)) {
            return stop(data, console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an earlier run left behind, for people; empty when it is nothing. */
    public static String describe(DataFolder data) {
        return find(data).stream()
                .map(process -> process.name() + " (" + process.pid() + ")")
                .collect(Collectors.joining(", "));
    }

    /** Stops what an earlier run left behind on this folder. Only for whoever holds the folder's lock. */
    static boolean stop(DataFolder data, Console console) {
        var found = find(data);
        if (!found.isEmpty()) {
            console.step("an earlier run was cut off; stopping what it left behind: " + describe(data));
            Termination.ofAll(children(data).stream()
                    .flatMap(child -> child.running().stream())
                    .toList());
            PostgresProcess.find(data).ifPresent(Termination::of);
        }
        PostgresProcess.forgetStale(data);
        RunRecord.remove(data);
        return !found.isEmpty();
    }

    private static List<ProcessIdentity> find(DataFolder data) {
        var postgres = PostgresProcess.find(data).map(process -> ProcessIdentity.of("postgres", process));
        return Stream.concat(children(data).stream(), postgres.stream()).toList();
    }

    private static List<ProcessIdentity> children(DataFolder data) {
        return RunRecord.read(data).map(RunRecord::children).orElse(List.of()).stream()
                .filter(child -> child.running().isPresent())
                .toList();
    }
}
