package nl.natuurpeil.local.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.chaos.Database;
import nl.natuurpeil.local.chaos.Quiet;
import nl.natuurpeil.local.data.DataFolder;
import nl.natuurpeil.local.machine.Machine;
import nl.natuurpeil.local.suite.Ports;
import nl.natuurpeil.local.suite.Setting;
import nl.natuurpeil.local.suite.Suite;
import nl.natuurpeil.local.suite.SuiteOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures on a suite of its own, in a folder that is thrown away. */
@Command(
        name = "intake",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Posting measurements through the gateway beside PostgreSQL by itself, turn by turn.")
final class IntakeCommand implements Callable<Integer> {

    @Option(names = "--turns", paramLabel = "N", description = "turns that count (default 7)")
    private int turns = 7;

    @Option(names = "--warm-up", paramLabel = "N", description = "turns before that, which do not (default 3)")
    private int warmUp = 3;

    @Option(names = "--batches", paramLabel = "N", description = "requests of 1000 rows in a turn (default 150)")
    private int batches = 150;

    @Option(names = "--singles", paramLabel = "N", description = "single posts in a turn (default 15000)")
    private int singles = 15_000;

    @Option(names = "--csv-rows", paramLabel = "N", description = "rows of the CSV file, 0 for none (default 380000)")
    private long csvRows = 380_000;

    @Option(
            names = "--heap-rows",
            paramLabel = "N",
            description = "rows of the file the heap is watched with, 0 for none (default 5000000)")
    private long heapRows = 5_000_000;

    @Option(
            names = "--stored",
            paramLabel = "N",
            description = "measure bulk again with so many rows stored, such as 50000000; takes minutes and 300 bytes"
                    + " of disk a row (default 0: not)")
    private long stored;

    @Option(names = "--write", description = "write the result to docs/performance.md")
    private boolean write;

    private static final int CSV_TURNS = 3;
    private static final long HEAP_FEW = 10_000;

    @Override
    public Integer call() throws InterruptedException, IOException, SQLException {
        var console = new Console(System.out);
        var home = Path.of(Objects.requireNonNull(System.getProperty("natuurpeil.home")));
        var folder = new DataFolder(Files.createTempDirectory("natuurpeil-bench"));
        requireDisk(folder);
        console.say("A suite of its own in " + folder.root() + ", thrown away afterwards");
        var options = new SuiteOptions(home, folder, Ports.free(), Optional.empty(), true).in(Setting.SERVER);
        // When the start fails the folder stays: its logs say why.
        try (var suite = Suite.start(options, console)) {
            suite.afterwards(() -> DataFolder.deleteTree(folder.root()));
            var part = part(measure(suite, console));
            console.say("\n" + part);
            if (write) {
                PerformanceFile.in(home).writePart("intake", part);
            }
        }
        return 0;
    }

    private void requireDisk(DataFolder folder) throws IOException {
        long needed = IntakeFill.bytes(stored) + 2 * IntakeFill.bytes(heapRows) + 2_000_000_000L;
        long free = Files.getFileStore(folder.root()).getUsableSpace();
        if (free < needed) {
            throw new Refusal("This takes about " + needed / 1_000_000_000 + " GB in " + folder.root() + ", and "
                    + free / 1_000_000_000 + " GB are free. Lower --stored and --heap-rows, or set TMPDIR.");
        }
    }

    private IntakeReport measure(Suite suite, Console console) throws InterruptedException, IOException, SQLException {
        var quiet = new Quiet(suite);
        var scratch = IntakeScratch.create(suite);
        var bench = new IntakeBench(suite, scratch, batches, singles, console);
        var single = bench.single(warmUp, turns);
        var bulk = bench.bulk(warmUp, turns);
        quiet.await(Duration.ofMinutes(10), () -> {});
        var file = csvRows > 0 ? Optional.of(file(suite, console)) : Optional.<IntakeReport.File>empty();
        var many = stored > 0 ? Optional.of(many(suite, bench, console)) : Optional.<IntakeReport.Stored>empty();
        var heap = heapRows > 0 ? Optional.of(heap(suite, console)) : Optional.<IntakeReport.Heap>empty();
        return new IntakeReport(bulk, single, file, many, heap);
    }

    private IntakeReport.File file(Suite suite, Console console) throws IOException, InterruptedException {
        var folder = suite.options().data().root();
        var times = new ArrayList<IntakeFile.Times>();
        for (int turn = 0; turn <= CSV_TURNS; turn++) {
            var csv = new IntakeCsv(folder).write("csv-" + turn, csvRows);
            var took = new IntakeFile(suite, folder).post(csv, csvRows);
            console.step("CSV of " + csvRows + " rows: recorded after " + Console.seconds(took.accepted())
                    + ", judged after " + Console.seconds(took.judged()) + (turn == 0 ? " (warm-up)" : ""));
            if (turn > 0) {
                times.add(took);
            }
            Files.delete(csv);
        }
        return new IntakeReport.File(csvRows, List.copyOf(times));
    }

    private IntakeReport.Stored many(Suite suite, IntakeBench bench, Console console)
            throws SQLException, InterruptedException {
        var database = new Database(suite);
        long before = database.number("select count(*) from measurement");
        double few = bulkRate(bench);
        console.step(before + " rows stored: " + Math.round(few) + " rows/s; storing " + stored + " more");
        new IntakeFill(database, console).run(stored);
        double rate = bulkRate(bench);
        console.step(before + stored + " rows stored: " + Math.round(rate) + " rows/s");
        return new IntakeReport.Stored(before, few, before + stored, rate);
    }

    private double bulkRate(IntakeBench bench) throws InterruptedException {
        var rates = new ArrayList<Double>();
        bench.bulkBySuite();
        for (int turn = 0; turn < turns; turn++) {
            rates.add(bench.bulkBySuite().rowsPerSecond());
        }
        return IntakeReport.median(rates);
    }

    private IntakeReport.Heap heap(Suite suite, Console console) throws IOException, InterruptedException {
        var few = heapWhile(suite, HEAP_FEW, console);
        return new IntakeReport.Heap(HEAP_FEW, few, heapRows, heapWhile(suite, heapRows, console));
    }

    private static IntakeHeap.Peak heapWhile(Suite suite, long rows, Console console)
            throws IOException, InterruptedException {
        var folder = suite.options().data().root();
        var csv = new IntakeCsv(folder).write("heap-" + rows, rows);
        try (var heap = new IntakeHeap(suite)) {
            new IntakeFile(suite, folder).post(csv, rows);
            console.step("heap while " + rows + " rows were posted: at most "
                    + Math.round(heap.peak().all() / 1e6) + " MB");
            return heap.peak();
        } finally {
            Files.delete(csv);
        }
    }

    private String part(IntakeReport report) throws IOException {
        try (var resource = Objects.requireNonNull(IntakeCommand.class.getResourceAsStream("/bench/intake.md"))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{machine}}", Machine.describe() + ", " + LocalDate.now())
                    .replace("{{turns}}", Integer.toString(turns))
                    .replace("{{batches}}", Integer.toString(batches))
                    .replace("{{singles}}", Integer.toString(singles))
                    .replace("{{table}}", report.table().strip());
        }
    }
}
