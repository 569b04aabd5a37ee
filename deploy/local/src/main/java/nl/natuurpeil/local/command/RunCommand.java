package nl.natuurpeil.local.command;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.Versions;
import nl.natuurpeil.local.data.DataFolder;
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
            if (once) {
                return 0;
            }
            suite.onUnexpectedEnd(process -> console.step(process.name() + " has ended unexpectedly; its log:"
                    + " ./natuurpeil logs " + process.name() + "\n\n"
                    + DataFolder.lastLines(data.data().log(process.name()), 5)));
            Thread.currentThread().join();
            return 0;
        }
    }

    private SuiteOptions options() {
        Optional<Map<String, String>> outside = external ? Optional.of(System.getenv()) : Optional.empty();
        return new SuiteOptions(data.home(), data.data(), ports.ports(), outside, true);
    }
}
