package nl.natuurpeil.local.command;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.Versions;
import nl.natuurpeil.local.data.DataFolder;
import nl.natuurpeil.local.story.MainJob;
import nl.natuurpeil.local.story.Story;
import nl.natuurpeil.local.story.WhereToLook;
import nl.natuurpeil.local.suite.Suite;
import nl.natuurpeil.local.suite.SuiteOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts everything, does the main job once and stays up until it is stopped. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Start everything, do the main job once, stay up until Ctrl-C.")
public final class RunCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--once", description = "stop after the main job; exit 0 only if the verdict changed as told")
    private boolean once;

    @Option(
            names = "--external",
            description = "start only the services; environment variables say where the infrastructure runs")
    private boolean external;

    @Mixin
    private final PortOptions ports = new PortOptions();

    @Override
    public Integer call() throws InterruptedException {
        var console = new Console(System.out);
        console.say("Natuurpeil " + Versions.NATUURPEIL.number() + ", Java " + Runtime.version() + ", data in "
                + data.data().root());
        console.say("");
        InfrastructureLog.write(data.data());
        try (var suite = Suite.start(options(), console)) {
            console.step("ready after " + Console.seconds(console.elapsed()));
            console.say("          " + suite.memory().describe());
            tell(new MainJob(suite, console).run(), suite, console);
            if (!once) {
                stayUp(suite, console);
            }
            return 0;
        }
    }

    private void tell(Story story, Suite suite, Console console) {
        console.say("\nThe main job: one measurement, and the verdict it changes");
        story.lines().forEach(console::say);
        if (!once) {
            console.say("");
            new WhereToLook(suite.gateway(), data.again("token dashboard"))
                    .lines()
                    .forEach(console::say);
            console.say("\nCtrl-C stops everything; the data is kept.");
        }
    }

    private void stayUp(Suite suite, Console console) throws InterruptedException {
        suite.onUnexpectedEnd(process -> console.step(process.name() + " has ended unexpectedly. Its last lines:\n\n"
                + DataFolder.lastLines(data.data().log(process.name()), 5) + "\n\nThe whole log: "
                + data.again("logs " + process.name()) + "; Ctrl-C stops the rest."));
        Thread.currentThread().join();
    }

    private SuiteOptions options() {
        Optional<Map<String, String>> outside = external ? Optional.of(System.getenv()) : Optional.empty();
        return new SuiteOptions(data.home(), data.data(), ports.ports(), outside, true);
    }
}
