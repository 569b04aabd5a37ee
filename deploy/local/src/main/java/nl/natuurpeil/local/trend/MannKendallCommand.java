package nl.natuurpeil.local.trend;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.natuurpeil.trend.Observation;
import nl.natuurpeil.trend.kendall.MannKendall;
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

    @Override
    Finding find() {
        CsvTable table = CsvTable.read(file);
        String time = table.require("time", "year");
        String value = table.require("value");
        List<Observation> series = new ArrayList<>();
        for (var row : table.rows()) {
            OptionalDouble number = CsvTable.number(row, value, null);
            if (number.isPresent()) {
                series.add(new Observation(CsvTable.requiredNumber(row, time, null), number.getAsDouble()));
            }
        }
        return switch (MannKendall.test(series, level)) {
            case MannKendall.Result.NotTested(var fault) -> throw new InputFault(fault);
            case MannKendall.Result.Tested tested -> new MannKendallFinding(tested, series);
        };
    }
}
