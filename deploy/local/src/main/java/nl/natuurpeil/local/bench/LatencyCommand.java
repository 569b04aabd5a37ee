package nl.natuurpeil.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.data.DataFolder;
import nl.natuurpeil.local.machine.Machine;
import nl.natuurpeil.local.suite.Ports;
import nl.natuurpeil.local.suite.Suite;
import nl.natuurpeil.local.suite.SuiteOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures on a suite of its own, in a folder that is thrown away, so that it harms no data. */
@Command(
        name = "latency",
        mixinStandardHelpOptions = true,
        description =
                "From the 201 on a posted measurement to the changed verdict being readable, through the gateway.")
final class LatencyCommand implements Callable<Integer> {

    @Option(names = "--posts", paramLabel = "N", description = "sequential posts that count (default 200)")
    private int posts = 200;

    @Option(names = "--warm-up", paramLabel = "N", description = "posts before that, which do not (default 50)")
    private int warmUp = 50;

    @Override
    public Integer call() throws InterruptedException, IOException {
        var console = new Console(System.out);
        var home = Path.of(Objects.requireNonNull(System.getProperty("natuurpeil.home")));
        var folder = new DataFolder(Files.createTempDirectory("natuurpeil-bench"));
        console.say("A suite of its own in " + folder.root() + ", thrown away afterwards");
        var options = new SuiteOptions(home, folder, Ports.free(), Optional.empty(), true);
        // When the start fails the folder stays: its logs say why.
        try (var suite = Suite.start(options, console)) {
            suite.afterwards(() -> DataFolder.deleteTree(folder.root()));
            console.step("posting " + (warmUp + posts) + " measurements, one after the other");
            var times = new LatencyBench(suite).run(warmUp + posts);
            report(times.subList(warmUp, times.size()), console);
        }
        return 0;
    }

    private static void report(List<Duration> times, Console console) {
        var percentiles = new Percentiles(times);
        console.say("\nFrom the 201 to the changed verdict being readable through the gateway, " + times.size()
                + " sequential posts:");
        for (var percent : List.of(50, 90, 99, 100)) {
            console.say(String.format(
                    Locale.ROOT,
                    "  %-4s %7.1f ms",
                    percent == 100 ? "max" : "p" + percent,
                    percentiles.at(percent).toNanos() / 1e6));
        }
        console.say("Machine: " + Machine.describe() + "\n");
    }
}
