package nl.natuurpeil.local;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import nl.natuurpeil.local.bench.BenchCommand;
import nl.natuurpeil.local.chaos.ChaosCommand;
import nl.natuurpeil.local.command.LogsCommand;
import nl.natuurpeil.local.command.PostCommand;
import nl.natuurpeil.local.command.ReplayCommand;
import nl.natuurpeil.local.command.ResetCommand;
import nl.natuurpeil.local.command.RunCommand;
import nl.natuurpeil.local.command.StatusCommand;
import nl.natuurpeil.local.command.StopCommand;
import nl.natuurpeil.local.command.TokenCommand;
import nl.natuurpeil.local.command.VerifyVerdictCommand;
import nl.natuurpeil.local.trend.TrendCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The launcher behind {@code ./natuurpeil}. */
@Command(
        name = "natuurpeil",
        description = "Dutch nature policy from law to measurement and back",
        mixinStandardHelpOptions = true,
        versionProvider = Natuurpeil.Version.class,
        subcommands = {
            RunCommand.class,
            StopCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            TokenCommand.class,
            PostCommand.class,
            ResetCommand.class,
            BenchCommand.class,
            ChaosCommand.class,
            ReplayCommand.class,
            TrendCommand.class,
            VerifyVerdictCommand.class
        })
public final class Natuurpeil {

    private static final Logger LOG = Logger.getLogger(Natuurpeil.class.getName());

    /** What fails because everything is being stopped is no news. */
    private static volatile boolean stopped;

    private Natuurpeil() {}

    /** Reads the version from the build. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Natuurpeil " + Versions.NATUURPEIL.number()};
        }
    }

    public static void main(String[] arguments) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopped = true, "stopped"));
        // Libraries that log would spoil what people read; run sends it to a file.
        LogManager.getLogManager().reset();
        System.exit(commandLine().execute(arguments));
    }

    /** All commands, each with its options. */
    public static CommandLine commandLine() {
        return new CommandLine(new Natuurpeil())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure));
    }

    /** People read one sentence; where it went wrong is in the log of the infrastructure, when there is one. */
    private static int explain(Exception failure) {
        if (!stopped) {
            System.err.println("\n" + FailureSentence.of(failure).orElseGet(() -> unforeseen(failure)));
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String unforeseen(Exception failure) {
        LOG.log(Level.SEVERE, "not foreseen", failure);
        return "Something went wrong that the launcher did not foresee: " + failure
                + "\nPlease report it, with the log infrastructure.log of the data folder.";
    }
}
