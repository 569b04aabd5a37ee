package nl.natuurpeil.local.suite;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.data.DataFolder;
import nl.natuurpeil.local.process.ProcessIdentity;
import nl.natuurpeil.local.process.Termination;

/** Cleans up after a run that was cut off: its services, its OpenID provider and its PostgreSQL may live on. */
final class LeftOvers {

    private LeftOvers() {}

    /** Stops what an earlier run left behind on this folder. Only for whoever holds the folder's lock. */
    static void stop(DataFolder data, Console console) {
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
    }
}
