package nl.natuurpeil.local.command;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.natuurpeil.local.suite.Health;
import nl.natuurpeil.local.suite.LeftOvers;
import nl.natuurpeil.local.suite.RunRecord;
import nl.natuurpeil.local.suite.SuiteMemory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells what runs and whether it is well. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "What runs and whether it is healthy; exit 0 when all of it is.")
public final class StatusCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() throws InterruptedException {
        var running = RunningSuite.find(data);
        return running.isPresent() ? show(running.get()) : nothing();
    }

    private int show(RunRecord run) throws InterruptedException {
        System.out.println("A suite runs on " + data.data().root() + " since "
                + TIME.format(run.launcher().startedAt()) + " (process "
                + run.launcher().pid() + ")" + (run.ready() ? "" : ", still starting"));
        var parts = Health.of(run, data.data());
        for (var part : parts) {
            System.out.println(line(part));
        }
        System.out.println(SuiteMemory.of(run, data.data()).describe());
        var healthy = run.ready() && parts.stream().allMatch(Health.Part::healthy);
        if (!healthy && run.ready()) {
            System.out.println("Why: " + data.again("logs SERVICE") + ". To start all of it again: "
                    + data.again("stop") + ", then " + data.again("run"));
        }
        return healthy ? 0 : 1;
    }

    private int nothing() {
        var left = LeftOvers.describe(data.data());
        System.out.println(
                left.isEmpty()
                        ? "No suite runs on " + data.data().root() + ". Start one with " + data.again("run")
                        : "The launcher of the suite on " + data.data().root() + " was cut off, but this still runs: "
                                + left + ".\nStop it with " + data.again("stop"));
        return 1;
    }

    private static String line(Health.Part part) {
        return String.format(
                Locale.ROOT,
                "  %-20s %-12s %s",
                part.name(),
                part.healthy() ? "healthy" : "NOT HEALTHY",
                part.address());
    }
}
