package nl.natuurpeil.local.command;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.natuurpeil.embedded.KafkaBroker;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.Versions;
import nl.natuurpeil.local.data.DataFolder;
import nl.natuurpeil.local.keycloak.Client;
import nl.natuurpeil.local.machine.DiskSpace;
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
        description = "Start everything, do the main job once, stay up until Ctrl-C.",
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:stopped on request; with --once: the verdict changed as told",
            "1:it did not start or the main job failed; nothing is left running",
            "3:with --once: the kept data held the measurement already, so no verdict changed"
        })
public final class RunCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    private static final int NOTHING_CHANGED = 3;
    private static final int LINES_SHOWN = 5;

    @Option(names = "--once", description = "stop after the main job; exit 0 only if the verdict changed as told")
    private boolean once;

    @Option(
            names = "--external",
            description = "start only the services; environment variables say where the infrastructure runs")
    private boolean external;

    @Mixin
    private final PortOptions ports = new PortOptions();

    private final AtomicBoolean kafkaEnded = new AtomicBoolean();

    @Override
    public Integer call() throws InterruptedException {
        var console = Console.sinceProcessStart(System.out);
        console.say("Natuurpeil " + Versions.NATUURPEIL.number() + ", Java " + Runtime.version() + ", data in "
                + data.data().root() + "\n");
        InfrastructureLog.write(data.data());
        KafkaBroker.onFatal(() -> endWithoutKafka(console));
        try (var suite = Suite.start(options(), console)) {
            console.step("ready after " + Console.seconds(console.elapsed()));
            console.say("          " + suite.memory().describe());
            var story = new MainJob(suite, console).run();
            tell(story, suite, console);
            if (!once) {
                stayUp(suite, console);
            }
            return story.changedNow() ? 0 : NOTHING_CHANGED;
        }
    }

    private void tell(Story story, Suite suite, Console console) {
        console.say("\nThe main job: one measurement, and the verdict it changes");
        story.lines().forEach(console::say);
        story.whyNothingChanged()
                .ifPresent(why ->
                        console.say("\n" + why + "\nTo see it change: " + data.again("reset") + ", then run again."));
        if (!once) {
            console.say("");
            // Elsewhere the secret of this client is the only one the launcher was told.
            var client = external ? Client.WATER_AUTHORITY : Client.DASHBOARD;
            new WhereToLook(suite.gateway(), data.again("token " + client.id()))
                    .lines()
                    .forEach(console::say);
            console.say("\nCtrl-C stops everything; the data is kept.");
        }
    }

    private void stayUp(Suite suite, Console console) throws InterruptedException {
        suite.onUnexpectedEnd((name, how) -> console.step(name + " has ended although nobody stopped it" + how
                + ". Its last lines:\n\n" + DataFolder.lastLines(data.data().log(name), LINES_SHOWN)
                + "\n\nThe whole log: " + data.again("logs " + name)
                + "\nThe rest goes on. To start all of it again: Ctrl-C, then " + data.again("run")));
        Thread.currentThread().join();
    }

    /** From a thread of its own: the one that calls is Kafka's, and is waited for while everything is stopped. */
    private void endWithoutKafka(Console console) {
        if (!kafkaEnded.compareAndSet(false, true)) {
            return;
        }
        var folder = data.data();
        console.step(
                DiskSpace.isFull(folder.root())
                        ? "the disk of " + folder.root() + " is full, so everything is stopped. Make room, then "
                                + data.again("run") + " goes on with the kept data"
                        : "Kafka cannot go on, so everything is stopped; " + folder.log("infrastructure")
                                + " says why");
        Thread.ofPlatform().start(() -> System.exit(1));
    }

    private SuiteOptions options() {
        Optional<Map<String, String>> outside = external ? Optional.of(System.getenv()) : Optional.empty();
        return new SuiteOptions(data.home(), data.data(), ports.ports(), outside, true);
    }
}
