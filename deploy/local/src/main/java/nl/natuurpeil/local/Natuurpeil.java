package nl.natuurpeil.local;

import nl.natuurpeil.local.bench.BenchCommand;
import nl.natuurpeil.local.command.LogsCommand;
import nl.natuurpeil.local.command.ReplayCommand;
import nl.natuurpeil.local.command.ResetCommand;
import nl.natuurpeil.local.command.RunCommand;
import nl.natuurpeil.local.command.StatusCommand;
import nl.natuurpeil.local.command.StopCommand;
import nl.natuurpeil.local.command.TokenCommand;
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
            ResetCommand.class,
            BenchCommand.class,
            ReplayCommand.class,
            TrendCommand.class
        })
public final class Natuurpeil {

    private Natuurpeil() {}

    /** Reads the version from the build. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Natuurpeil " + Versions.NATUURPEIL.number()};
        }
    }

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** All commands, each with its options. */
    public static CommandLine commandLine() {
        return new CommandLine(new Natuurpeil())
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure));
    }

    private static int explain(Exception failure) {
        if (failure instanceof Refusal refusal) {
            System.err.println("\n" + refusal.getMessage());
        } else {
            System.err.println("\nSomething went wrong that the launcher did not foresee:");
            failure.printStackTrace(System.err);
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
