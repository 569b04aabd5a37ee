package nl.natuurpeil.local.trend;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code natuurpeil trend}: the statistics library at the command line. */
@Command(
        name = "trend",
        description = "estimates trends from a CSV file",
        mixinStandardHelpOptions = true,
        subcommands = {
            TrimCommand.class,
            MsiCommand.class,
            MannKendallCommand.class,
            SeasonalCommand.class,
            ClassifyCommand.class,
            ShortCommand.class
        })
public final class TrendCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which trend? See natuurpeil trend --help.");
    }
}
