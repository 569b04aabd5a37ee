package nl.natuurpeil.local.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.suite.LeftOvers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Deletes what a suite keeps; the programs it was started with stay. */
@Command(name = "reset", mixinStandardHelpOptions = true, description = "Delete all data of the suite (asks first).")
public final class ResetCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--yes", description = "do not ask")
    private boolean yes;

    @Override
    public Integer call() throws IOException {
        var folder = data.data();
        RunningSuite.find(data).ifPresent(run -> {
            throw new Refusal("A suite runs on " + folder.root() + ". Stop it first: " + data.again("stop"));
        });
        if (!folder.exists()) {
            System.out.println("There is no data in " + folder.root() + ".");
            return 0;
        }
        if (!yes && !confirmed()) {
            System.out.println("Nothing was deleted.");
            return 1;
        }
        LeftOvers.stopIfUnlocked(folder, new Console(System.out));
        folder.delete();
        System.out.println("All data in " + folder.root() + " is deleted. " + data.again("run") + " starts anew.");
        return 0;
    }

    private boolean confirmed() throws IOException {
        System.out.print("Delete all measurements, verdicts, dossiers, secrets and logs in "
                + data.data().root() + "? Type yes: ");
        System.out.flush();
        var answer = new StringBuilder();
        for (var c = System.in.read(); c >= 0 && c != '\n'; c = System.in.read()) {
            answer.append((char) c);
        }
        return answer.toString().strip().equalsIgnoreCase("yes");
    }
}
