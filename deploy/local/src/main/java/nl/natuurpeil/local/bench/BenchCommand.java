package nl.natuurpeil.local.bench;

import picocli.CommandLine.Command;

/** The figures the documents give, measured by anyone who wants to. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measure the suite.",
        subcommands = {
            LatencyCommand.class,
            ReadCommand.class,
            MatrixCommand.class,
            IntakeCommand.class,
            TrendBenchCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
public final class BenchCommand {}
