package nl.natuurpeil.local.command;

import java.time.Duration;
import java.util.concurrent.Callable;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.process.Termination;
import nl.natuurpeil.local.suite.LeftOvers;
import nl.natuurpeil.local.suite.RunRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops the suite that runs on a data folder, or what a crashed one left behind. */
@Command(name = "stop", mixinStandardHelpOptions = true, description = "Stop the suite that runs on the data folder.")
public final class StopCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() {
        var console = new Console(System.out);
        var running = RunningSuite.find(data);
        if (running.isPresent()) {
            stop(running.get(), console);
        } else {
            var stopped = LeftOvers.stopIfUnlocked(data.data(), console);
            console.say(
                    stopped
                            ? "Stopped; the data is kept."
                            : "Nothing runs on " + data.data().root() + ".");
        }
        return 0;
    }

    private static void stop(RunRecord run, Console console) {
        console.say("Stopping the suite (process " + run.launcher().pid() + ") ...");
        var stopped = run.launcher()
                .running()
                .map(launcher -> {
                    launcher.destroy();
                    return Termination.ended(launcher, PATIENCE);
                })
                .orElse(true);
        if (!stopped) {
            throw new Refusal("The suite did not stop within " + PATIENCE.toSeconds() + " s. End process "
                    + run.launcher().pid() + " yourself, then run this command again to clean up.");
        }
        console.say("Stopped after " + Console.seconds(console.elapsed()) + "; the data is kept.");
    }
}
