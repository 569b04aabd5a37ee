package nl.natuurpeil.local.trend;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.natuurpeil.trend.kendall.SeasonalKendall;
import nl.natuurpeil.trend.kendall.SeasonalObservation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trend seasonal}: columns year, season, value. */
@Command(
        name = "seasonal",
        description = "seasonal Kendall test; columns year,season,value",
        mixinStandardHelpOptions = true)
final class SeasonalCommand extends Analysis {

    @Parameters(paramLabel = "FILE.csv")
    private Path file = Path.of("");

    @Option(names = "--level", defaultValue = "0.95", description = "level of the interval (default ${DEFAULT-VALUE})")
    private double level;

    @Override
    Finding find() {
        CsvTable table = CsvTable.read(file);
        String year = table.require("year");
        String season = table.require("season", "month");
        String value = table.require("value");
        List<SeasonalObservation> series = new ArrayList<>();
        for (var row : table.rows()) {
            OptionalDouble number = CsvTable.number(row, value, null);
            if (number.isPresent()) {
                series.add(new SeasonalObservation(
                        CsvTable.integer(row, year, null), CsvTable.integer(row, season, null), number.getAsDouble()));
            }
        }
        return switch (SeasonalKendall.test(series, level)) {
            case SeasonalKendall.Result.NotTested(var fault) -> throw new InputFault(fault);
            case SeasonalKendall.Result.Tested tested -> new SeasonalFinding(tested, level);
        };
    }
}
