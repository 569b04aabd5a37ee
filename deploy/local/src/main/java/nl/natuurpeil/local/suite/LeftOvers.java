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
        data.create();
        try (var lock = SuiteLock.take(data)) {
            return stop(data, console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops what an earlier run left behind on this folder. Only for whoever holds the folder's lock. */
    static boolean stop(DataFolder data, Console console) {
        var children = RunRecord.read(data).map(RunRecord::children).orElse(List.of()).stream()
                .filter(child -> child.running().isPresent())
                .toList();
        var postgres = PostgresProcess.find(data).map(process -> ProcessIdentity.of("postgres", process));
        var all = Stream.concat(children.stream(), postgres.stream()).toList();
        if (!all.isEmpty()) {
            console.step("an earlier run was cut off; stopping what it left behind: "
                    + all.stream().map(p -> p.name() + " (" + p.pid() + ")").collect(Collectors.joining(", ")));
            all.forEach(process -> process.running().ifPresent(Termination::of));
        }
        PostgresProcess.forgetStale(data);
        RunRecord.remove(data);
        return !all.isEmpty();
    }
}
