package nl.natuurpeil.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.data.DataFolder;
import nl.natuurpeil.local.machine.Machine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Times the trend statistics beside what their peers in R took. */
@Command(
        name = "trend",
        mixinStandardHelpOptions = true,
        description = "The trend statistics: time, time per site and memory, beside their peers in R.")
final class TrendBenchCommand implements Callable<Integer> {

    private static final List<Integer> SITES_WITH_PEERS = List.of(1000, 5000);
    private static final int MANY_SITES = 50_000;
    private static final int YEARS = 30;

    @Option(
            names = "--inputs",
            paramLabel = "DIR",
            description = "folder with counts_1000x30.csv and so on (default: ../shared/reference/trend-bench if there;"
                    + " what is not there is generated)")
    private @Nullable Path inputs;

    @Option(names = "--write", description = "write the result to docs/performance.md")
    private boolean write;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var console = new Console(System.out);
        var home = Path.of(Objects.requireNonNull(System.getProperty("natuurpeil.home")));
        var folder = Files.createTempDirectory("natuurpeil-bench");
        var report = measure(home, folder, console).document();
        DataFolder.deleteTree(folder);
        console.say("\n" + report);
        if (write) {
            PerformanceFile.in(home).writeTrend(report);
        }
        return 0;
    }

    private PerformanceReport measure(Path home, Path folder, Console console)
            throws IOException, InterruptedException {
        var machine = Machine.describe() + ", " + LocalDate.now();
        var given = given(home);
        var benchmarks = new Benchmarks(home, folder);
        console.step("building the benchmarks (logs in " + folder + ")");
        benchmarks.build(console);
        console.step("timing; about four minutes");
        var timings = benchmarks.run(given.orElse(Path.of("")));
        console.step("running each from the command line");
        var coldRuns = coldRuns(benchmarks, given, folder);
        return new PerformanceReport(machine, source(given), timings, coldRuns, peers(given));
    }

    private Optional<Path> given(Path home) {
        var usual = home.resolveSibling("shared").resolve("reference/trend-bench");
        return Optional.ofNullable(inputs)
                .or(() -> Optional.of(usual).filter(Files::isDirectory))
                .map(Path::toAbsolutePath);
    }

    /** Only on the same data can slopes be compared. */
    private static List<Peer> peers(Optional<Path> given) {
        return given.isPresent()
                ? Peer.all()
                : Peer.all().stream().map(Peer::withoutSlope).toList();
    }

    private static String source(Optional<Path> given) {
        return given.isPresent()
                ? "files, those the peers were timed on if the slopes below agree; time per site, 50 000 sites and the"
                        + " Kendall series are generated with a fixed seed"
                : "generated with a fixed seed, of the size of what the peers were timed on";
    }

    private static List<ColdRun> coldRuns(Benchmarks benchmarks, Optional<Path> given, Path folder)
            throws IOException, InterruptedException {
        var runs = new ArrayList<ColdRun>();
        for (var sites : SITES_WITH_PEERS) {
            var size = sites + "x" + YEARS;
            var file =
                    given.map(known -> known.resolve("counts_" + size + ".csv")).filter(Files::isReadable);
            var counts = file.isPresent() ? file.get() : benchmarks.generate(sites, YEARS);
            for (var fit : TrimCase.values()) {
                runs.add(ColdRun.measure(fit, size, counts, folder));
            }
        }
        var many = benchmarks.generate(MANY_SITES, YEARS);
        for (var fit : List.of(TrimCase.MODEL_3_ADVISED, TrimCase.MODEL_3_ADVISED_COVARIATE)) {
            runs.add(ColdRun.measure(fit, MANY_SITES + "x" + YEARS, many, folder));
        }
        return runs;
    }
}
