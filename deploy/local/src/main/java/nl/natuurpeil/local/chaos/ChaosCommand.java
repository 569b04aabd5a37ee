package nl.natuurpeil.local.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.data.DataFolder;
import nl.natuurpeil.local.suite.Ports;
import nl.natuurpeil.local.suite.Setting;
import nl.natuurpeil.local.suite.Suite;
import nl.natuurpeil.local.suite.SuiteOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./natuurpeil test --chaos}: on a suite of its own, in a folder that is thrown away when all is well. */
@Command(
        name = "chaos",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Post while monitoring-service, Kafka and PostgreSQL are killed (kill -9) at random moments, and compare.",
            "Afterwards every acknowledged row must be there once, every event told and every verdict as recomputed."
        },
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {"0:all of it is so", "1:something was lost, doubled or made up, or it took too long"})
public final class ChaosCommand implements Callable<Integer> {

    @Option(names = "--rows", paramLabel = "N", description = "rows to post (default 2000000)")
    private int rows = 2_000_000;

    @Option(names = "--kills", paramLabel = "N", description = "kills while they are posted (default 30)")
    private int kills = 30;

    @Option(names = "--seed", paramLabel = "N", description = "of everything random (default: another one each time)")
    private @Nullable Long seed;

    @Option(names = "--senders", paramLabel = "N", description = "requests side by side (default 6)")
    private int senders = 6;

    @Option(names = "--minutes", paramLabel = "N", description = "how long it may take (default 45)")
    private int minutes = 45;

    @Override
    public Integer call() throws InterruptedException, IOException, SQLException {
        var console = new Console(System.out);
        var home = Path.of(Objects.requireNonNull(System.getProperty("natuurpeil.home")));
        var folder = new DataFolder(Files.createTempDirectory("natuurpeil-chaos"));
        long chosen = seed == null ? System.currentTimeMillis() % 1_000_000 : seed;
        var plan = new ChaosPlan(chosen, rows, kills, senders, Duration.ofMinutes(minutes));
        console.say("A suite of its own in " + folder.root() + "; the same again: ./natuurpeil test --chaos --seed "
                + chosen + " --rows " + rows + " --kills " + kills);
        var options = new SuiteOptions(home, folder, Ports.free(), Optional.empty(), true).in(Setting.SERVER);
        try (var suite = Suite.start(options, console)) {
            var faults = new ChaosRun(suite, plan, console).run();
            if (faults.isEmpty()) {
                suite.afterwards(() -> DataFolder.deleteTree(folder.root()));
                console.step("nothing lost, nothing doubled, nothing made up");
                return 0;
            }
            faults.forEach(console::say);
            console.say("The folder stays: " + folder.root());
            return 1;
        }
    }
}
