package nl.natuurpeil.local.trend;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.natuurpeil.trend.FaultCode;
import nl.natuurpeil.trend.shortseries.DatedValue;
import nl.natuurpeil.trend.shortseries.Difference;
import nl.natuurpeil.trend.shortseries.PairedPoints;
import nl.natuurpeil.trend.shortseries.ShortTrend;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trend short}: a few values of an area, share or register; columns time, value, and if known se and method. */
@Command(
        name = "short",
        description = "a few values: difference, slope and no net loss; columns time,value[,se][,method]",
        mixinStandardHelpOptions = true)
final class ShortCommand extends Analysis {

    @Parameters(paramLabel = "FILE.csv", arity = "0..1")
    private @Nullable Path file;

    @Option(names = "--reference", paramLabel = "TIME", description = "compare with this time (default: first)")
    private @Nullable Double reference;

    @Option(names = "--correlation", defaultValue = "0", description = "between the errors of both values")
    private double correlation;

    @Option(names = "--tolerance", defaultValue = "0", description = "loss that still is no net loss")
    private double tolerance;

    @ArgGroup(exclusive = false)
    private @Nullable Points points;

    /** Paired sample points instead of a file. */
    static final class Points {
        @Option(names = "--points", required = true, description = "sample points seen twice")
        private int seen;

        @Option(names = "--covered", required = true, description = "of these, covered the first time")
        private int covered;

        @Option(names = "--lost", required = true, description = "covered the first time only")
        private int lost;

        @Option(names = "--gained", required = true, description = "covered the second time only")
        private int gained;
    }

    @Override
    Finding find() {
        try {
            if (points != null) {
                return new PairedPointsFinding(
                        new PairedPoints(points.seen, points.covered, points.lost, points.gained));
            }
            if (file == null) {
                throw InputFault.of(
                        FaultCode.NO_DATA, "give a FILE.csv, or --points with --covered, --lost and --gained");
            }
            return series(read(CsvTable.read(file)));
        } catch (IllegalArgumentException doesNotFit) {
            throw InputFault.of(FaultCode.INVALID_OPTION, String.valueOf(doesNotFit.getMessage()));
        }
    }

    private ShortFinding series(List<DatedValue> values) {
        List<DatedValue> ordered = values.stream()
                .sorted(Comparator.comparingDouble(DatedValue::time))
                .toList();
        ShortTrend trend = ShortTrend.of(ordered);
        if (ordered.size() < 2) {
            return new ShortFinding(ordered, trend, Optional.empty(), tolerance);
        }
        DatedValue from = reference == null ? ordered.getFirst() : at(ordered, reference);
        return new ShortFinding(
                ordered, trend, Optional.of(new Difference(from, ordered.getLast(), correlation)), tolerance);
    }

    private static DatedValue at(List<DatedValue> values, double time) {
        return values.stream()
                .filter(value -> value.time() == time)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no value of time " + time));
    }

    private static List<DatedValue> read(CsvTable table) {
        String time = table.require("time", "year");
        String value = table.require("value");
        List<DatedValue> values = new ArrayList<>();
        for (var row : table.rows()) {
            OptionalDouble number = CsvTable.number(row, value, null);
            if (number.isPresent()) {
                double error =
                        table.has("se") ? CsvTable.number(row, "se", null).orElse(0) : 0;
                String method = table.has("method") ? CsvTable.text(row, "method") : "";
                double at = CsvTable.requiredNumber(row, time, null);
                values.add(new DatedValue(at, number.getAsDouble(), error, method));
            }
        }
        return values;
    }
}
