package nl.natuurpeil.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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
        sortOptions = false,
        description = {
            "From the 201 on a posted measurement to the changed verdict being readable, through the gateway.",
            "With --municipalities: from sending a corrected value to having read the national verdict with it, with so"
                    + " much stored, and judging all of it anew."
        })
final class LatencyCommand implements Callable<Integer> {

    @Option(names = "--posts", paramLabel = "N", description = "sequential posts that count (default 200)")
    private int posts = 200;

    @Option(names = "--warm-up", paramLabel = "N", description = "posts before that, which do not (default 50)")
    private int warmUp = 50;

    @Option(names = "--municipalities", paramLabel = "N", description = "how many have values; 0: none (default 0)")
    private int municipalities;

    @Option(names = "--indicators", paramLabel = "N", description = "of how many indicators (default 12)")
    private int indicators = 12;

    @Option(names = "--years", paramLabel = "N", description = "of how many years (default 30)")
    private int years = 30;

    @Option(
            names = "--scale",
            description = "also with a tenth and ten times as many municipalities, and years, of that")
    private boolean scale;

    @Option(names = "--write", description = "write the result to docs/performance.md; with --municipalities")
    private boolean write;

    @Override
    public Integer call() throws InterruptedException, IOException, SQLException {
        var console = new Console(System.out);
        var home = Path.of(Objects.requireNonNull(System.getProperty("natuurpeil.home")));
        var folder = new DataFolder(Files.createTempDirectory("natuurpeil-bench"));
        console.say("A suite of its own in " + folder.root() + ", thrown away afterwards");
        var options = new SuiteOptions(home, folder, Ports.free(), Optional.empty(), true);
        // When the start fails the folder stays: its logs say why.
        try (var suite = Suite.start(options, console)) {
            suite.afterwards(() -> DataFolder.deleteTree(folder.root()));
            if (municipalities > 0) {
                changes(suite, home, console);
            } else {
                console.step("posting " + (warmUp + posts) + " measurements, one after the other");
                var times = new LatencyBench(suite).run(warmUp + posts);
                report(times.subList(warmUp, times.size()), console);
            }
        }
        return 0;
    }

    private void changes(Suite suite, Path home, Console console)
            throws InterruptedException, SQLException, IOException {
        var bench = new ChangeBench(suite, console);
        var asked = new ChangeState(municipalities, indicators, years);
        bench.awaitCatalogue();
        bench.fill(asked);
        var everything = bench.judgeEverything();
        var first = bench.measure(asked, posts, warmUp);
        var lines = new ArrayList<ChangeBench.Line>();
        for (var state : scale ? scaled(asked) : List.of(asked)) {
            lines.add(state.equals(asked) ? first : again(bench, state));
        }
        var part = new ChangeReport(first, everything, lines, posts).toString();
        console.say("\n" + part);
        if (write) {
            PerformanceFile.in(home).writePart("latency", part);
        }
    }

    private ChangeBench.Line again(ChangeBench bench, ChangeState state) throws InterruptedException, SQLException {
        bench.fill(state);
        bench.judgeCanopy();
        return bench.measure(state, posts, warmUp);
    }

    static List<ChangeState> scaled(ChangeState asked) {
        var states = new LinkedHashSet<ChangeState>();
        for (int times : List.of(1, 10, 100)) {
            states.add(asked.withYears(Math.max(1, asked.years() * times / 10)));
        }
        for (int times : List.of(1, 10, 100)) {
            states.add(asked.withMunicipalities(Math.max(1, asked.municipalities() * times / 10)));
        }
        return List.copyOf(states);
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
