package nl.natuurpeil.local.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.data.DataFolder;
import nl.natuurpeil.local.keycloak.Client;
import nl.natuurpeil.local.machine.Machine;
import nl.natuurpeil.local.suite.Ports;
import nl.natuurpeil.local.suite.Service;
import nl.natuurpeil.local.suite.Suite;
import nl.natuurpeil.local.suite.SuiteOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures on a suite of its own, in a folder that is thrown away. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Reading the catalogue beside a static answer of 2 kB, directly and through the gateway;",
            "and measurements beside PostgreSQL itself."
        })
final class ReadCommand implements Callable<Integer> {

    @Option(names = "--readers", paramLabel = "N", description = "readers side by side (default 8)")
    private int readers = 8;

    @Option(
            names = "--turns",
            paramLabel = "N",
            description = "turns each answer gets, of two requests a reader (default 300)")
    private int turns = 300;

    @Option(
            names = "--measurements",
            paramLabel = "N",
            description = "measurements to read back from, 0 for none (default 1000000)")
    private long measurements = 1_000_000;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description = "seconds a turn of reading measurements takes; each gets three (default 3)")
    private int seconds = 3;

    @Option(names = "--write", description = "write the result to docs/performance.md")
    private boolean write;

    @Override
    public Integer call() throws InterruptedException, IOException {
        var console = new Console(System.out);
        var home = Path.of(Objects.requireNonNull(System.getProperty("natuurpeil.home")));
        var part = measure(home, console);
        console.say("\n" + part);
        if (write) {
            PerformanceFile.in(home).writeReading(part);
        }
        return 0;
    }

    private String measure(Path home, Console console) throws IOException, InterruptedException {
        var folder = new DataFolder(Files.createTempDirectory("natuurpeil-bench"));
        console.say("A suite of its own in " + folder.root() + ", thrown away afterwards");
        var options = new SuiteOptions(home, folder, Ports.free(), Optional.empty(), true);
        // When the start fails the folder stays: its logs say why.
        try (var suite = Suite.start(options, console)) {
            suite.afterwards(() -> DataFolder.deleteTree(folder.root()));
            console.step("reading from policy-service itself");
            var direct = run(suite, suite.address(Service.POLICY));
            console.step("reading through the gateway");
            var catalogue = part(new ReadReport(direct, run(suite, suite.gateway())));
            return measurements < SeriesFill.SERIES
                    ? catalogue
                    : catalogue + new SeriesPart(suite, console, measurements, seconds).measure();
        }
    }

    private Map<Reading, ReadTimes> run(Suite suite, URI server) throws IOException, InterruptedException {
        try (var atWork = new Readers(server, suite.token(Client.DASHBOARD), readers)) {
            return new ReadBench(atWork, turns).run();
        }
    }

    private String part(ReadReport report) throws IOException {
        try (var resource = Objects.requireNonNull(ReadCommand.class.getResourceAsStream("/bench/reading.md"))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{machine}}", Machine.describe() + ", " + LocalDate.now())
                    .replace("{{readers}}", Integer.toString(readers))
                    .replace("{{requests}}", Integer.toString(report.requests()))
                    .replace("{{worst}}", String.format(Locale.ROOT, "%.2f", report.worst()))
                    .replace("{{verdict}}", report.worst() <= ReadReport.BAR ? "within" : "**outside**")
                    .replace("{{table}}", report.table().strip());
        }
    }
}
