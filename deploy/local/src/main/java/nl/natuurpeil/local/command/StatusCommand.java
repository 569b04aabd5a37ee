package nl.natuurpeil.local.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import nl.natuurpeil.local.suite.Health;
import nl.natuurpeil.local.suite.SuiteMemory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells what runs and whether it is well. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "What runs and whether it is healthy; exit 0 when all of it is.")
public final class StatusCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() throws InterruptedException {
        InfrastructureLog.none();
        var run = RunningSuite.require(data);
        System.out.println("A suite runs on " + data.data().root() + " since "
                + run.launcher().startedAt() + " (process " + run.launcher().pid() + ")"
                + (run.ready() ? "" : ", still starting"));
        var parts = Health.of(run, data.data());
        parts.forEach(part -> System.out.printf(
                Locale.ROOT,
                "  %-20s %-12s %s%n",
                part.name(),
                part.healthy() ? "healthy" : "NOT HEALTHY",
                part.address()));
        System.out.println(SuiteMemory.of(run, data.data()).describe());
        return run.ready() && parts.stream().allMatch(Health.Part::healthy) ? 0 : 1;
    }
}
