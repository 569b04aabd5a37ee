package nl.natuurpeil.local.trend;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.trend.Fault;
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

    @Option(
            names = "--total-area",
            paramLabel = "AREA",
            description = "FILE.csv is a stratified sample: columns stratum,weight (share of the map), then the sample"
                    + " points per true class, in the order of the strata")
    private @Nullable Double totalArea;

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
            CsvTable table = CsvTable.read(file);
            return totalArea == null
                    ? series(ShortSeriesFile.read(table))
                    : StratifiedAreaFinding.read(table, totalArea);
        } catch (IllegalArgumentException doesNotFit) {
            throw InputFault.of(FaultCode.INVALID_OPTION, String.valueOf(doesNotFit.getMessage()));
        }
    }

    private ShortFinding series(ShortSeriesFile read) {
        List<DatedValue> values = read.values();
        ShortTrend trend = ShortTrend.of(values);
        if (values.size() < 2) {
            return new ShortFinding(values, trend, Optional.empty(), tolerance, read.warnings());
        }
        DatedValue from = reference == null ? values.getFirst() : at(values, reference);
        Difference difference = new Difference(from, values.getLast(), correlation);
        return new ShortFinding(values, trend, Optional.of(difference), checkedTolerance(), read.warnings());
    }

    private double checkedTolerance() {
        if (!(tolerance >= 0) || Double.isInfinite(tolerance)) {
            throw InputFault.of(FaultCode.INVALID_OPTION, "a tolerance is a loss of zero or more, not " + tolerance);
        }
        return tolerance;
    }

    private static DatedValue at(List<DatedValue> values, double time) {
        return values.stream()
                .filter(value -> value.time() == time)
                .findFirst()
                .orElseThrow(() -> new InputFault(
                        Fault.at(FaultCode.BASE_YEAR_ABSENT, "there is no value of time " + time, time)));
    }
}
