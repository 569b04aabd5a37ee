package nl.natuurpeil.local.trend;

import java.nio.file.Path;
import nl.natuurpeil.trend.FaultCode;
import nl.natuurpeil.trend.kendall.MannKendall;
import nl.natuurpeil.trend.kendall.ReportingLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trend mann-kendall}: columns time, value. */
@Command(
        name = "mann-kendall",
        description = "Mann-Kendall test and Theil-Sen slope; columns time,value",
        mixinStandardHelpOptions = true)
final class MannKendallCommand extends Analysis {

    @Parameters(paramLabel = "FILE.csv")
    private Path file = Path.of("");

    @Option(names = "--level", defaultValue = "0.95", description = "level of the interval (default ${DEFAULT-VALUE})")
    private double level;

    @Option(
            names = "--limits",
            paramLabel = "highest|half",
            defaultValue = "highest",
            description =
                    "what stands in for values such as <0.05: the highest of the limits, for all under it, or half of"
                            + " each limit (default ${DEFAULT-VALUE})")
    private String limits = "highest";

    @Override
    Finding find() {
        SeriesFile read = SeriesFile.read(CsvTable.read(file), rule());
        return switch (MannKendall.test(read.series(), level)) {
            case MannKendall.Result.NotTested(var fault) -> throw new InputFault(fault);
            case MannKendall.Result.Tested tested -> new MannKendallFinding(tested, read);
        };
    }

    private ReportingLimits.Rule rule() {
        return switch (limits) {
            case "highest" -> ReportingLimits.Rule.HIGHEST_LIMIT;
            case "half" -> ReportingLimits.Rule.HALF_LIMIT;
            default -> throw InputFault.of(FaultCode.INVALID_OPTION, "limits are highest or half, not " + limits);
        };
    }
}
