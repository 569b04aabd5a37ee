package nl.natuurpeil.local.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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

/** Measures on a suite of its own, in a folder that is thrown away. */
@Command(
        name = "matrix",
        mixinStandardHelpOptions = true,
        description = "The verdict matrix of 342 municipalities and 40 obligations, asked for by 200 readers.")
final class MatrixCommand implements Callable<Integer> {

    /** The most the slowest hundredth of those who ask again may wait. */
    static final int BAR_MILLIS = 50;

    @Option(names = "--readers", paramLabel = "N", description = "readers side by side (default 200)")
    private int readers = 200;

    @Option(names = "--rounds", paramLabel = "N", description = "times each reader asks for a line (default 30)")
    private int rounds = 30;

    @Option(names = "--write", description = "write the result to docs/performance.md")
    private boolean write;

    @Override
    public Integer call() throws InterruptedException, IOException {
        var console = new Console(System.out);
        var home = Path.of(Objects.requireNonNull(System.getProperty("natuurpeil.home")));
        var part = part(measure(home, console));
        console.say("\n" + part);
        if (write) {
            PerformanceFile.in(home).writePart("matrix", part);
        }
        return 0;
    }

    private List<MatrixBench.Line> measure(Path home, Console console) throws IOException, InterruptedException {
        var folder = new DataFolder(Files.createTempDirectory("natuurpeil-bench"));
        console.say("A suite of its own in " + folder.root() + ", thrown away afterwards");
        var options = new SuiteOptions(home, folder, Ports.free(), Optional.empty(), true);
        // When the start fails the folder stays: its logs say why.
        try (var suite = Suite.start(options, console)) {
            suite.afterwards(() -> DataFolder.deleteTree(folder.root()));
            var bench = new MatrixBench(suite, readers, rounds);
            console.step("storing example verdicts");
            var query = bench.fill();
            console.step("reading the matrix");
            return bench.run(query);
        }
    }

    private String part(List<MatrixBench.Line> lines) throws IOException {
        try (var resource = Objects.requireNonNull(MatrixCommand.class.getResourceAsStream("/bench/matrix.md"))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{machine}}", Machine.describe() + ", " + LocalDate.now())
                    .replace("{{readers}}", Integer.toString(readers))
                    .replace("{{rounds}}", Integer.toString(rounds))
                    .replace("{{verdict}}", verdict(lines))
                    .replace("{{table}}", table(lines).strip());
        }
    }

    /** Tells of the line the bar is about: who has the matrix asks once a second whether it still holds. */
    static String verdict(List<MatrixBench.Line> lines) {
        var held = lines.stream()
                .filter(line ->
                        line.title().equals("matrix, 304") && line.pace().equals("once a second"))
                .findFirst()
                .orElseThrow();
        double worst = Math.max(millis(held.direct(), 99), millis(held.throughGateway(), 99));
        return String.format(Locale.ROOT, "%.1f ms, %s the bar", worst, worst <= BAR_MILLIS ? "within" : "**outside**");
    }

    static String table(List<MatrixBench.Line> lines) {
        var table = new MarkdownTable(
                2, "read", "each reader asks", "p50 ms", "p99 ms", "gateway p50 ms", "gateway p99 ms");
        lines.forEach(line -> table.row(
                line.title(),
                line.pace(),
                text(line.direct(), 50),
                text(line.direct(), 99),
                text(line.throughGateway(), 50),
                text(line.throughGateway(), 99)));
        return table.toString();
    }

    private static String text(Percentiles times, int percent) {
        return String.format(Locale.ROOT, "%.2f", millis(times, percent));
    }

    private static double millis(Percentiles times, int percent) {
        return times.at(percent).toNanos() / 1e6;
    }
}
