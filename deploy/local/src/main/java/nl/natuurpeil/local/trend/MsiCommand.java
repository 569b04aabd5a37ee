package nl.natuurpeil.local.trend;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.natuurpeil.trend.FaultCode;
import nl.natuurpeil.trend.multispecies.MsiOptions;
import nl.natuurpeil.trend.multispecies.MsiResult;
import nl.natuurpeil.trend.multispecies.MultiSpeciesIndex;
import nl.natuurpeil.trend.multispecies.SpeciesIndex;
import nl.natuurpeil.trend.multispecies.Truncation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trend msi}: columns species, year, index, se. */
@Command(
        name = "msi",
        description = "multi-species indicator; columns species,year,index,se",
        mixinStandardHelpOptions = true)
final class MsiCommand extends Analysis {

    @Parameters(paramLabel = "FILE.csv")
    private Path file = Path.of("");

    @Option(names = "--base", paramLabel = "YEAR", description = "year in which the indicator is 100 (default: first)")
    private @Nullable Integer base;

    @Option(names = "--last-years", paramLabel = "N", defaultValue = "10", description = "default ${DEFAULT-VALUE}")
    private int lastYears;

    @Option(names = "--changepoint", paramLabel = "YEAR", description = "trends before and after this year")
    private @Nullable Integer changepoint;

    @Option(names = "--span", paramLabel = "S", defaultValue = "0.75", description = "default ${DEFAULT-VALUE}")
    private double span;

    @Option(
            names = "--truncation",
            paramLabel = "T",
            defaultValue = "10",
            description = "largest yearly change of a species, as a factor (default ${DEFAULT-VALUE})")
    private double truncation;

    @Option(
            names = "--max-cv",
            paramLabel = "X",
            defaultValue = "3",
            description =
                    "leave out species with a mean coefficient of variation this large (default ${DEFAULT-VALUE})")
    private double maxVariation;

    @Option(names = "--keep-census", description = "keep species that have no standard error in any year")
    private boolean keepCensus;

    @Override
    Finding find() {
        List<SpeciesIndex> indices = read(CsvTable.read(file));
        int first = indices.stream()
                .mapToInt(SpeciesIndex::year)
                .min()
                .orElseThrow(() -> InputFault.of(FaultCode.NO_DATA, "there are no indices"));
        MsiOptions options = MsiOptions.forBaseYear(base == null ? first : base)
                .withLastYears(lastYears)
                .withSpan(span)
                .withTruncation(Truncation.DEFAULT.withFactor(truncation))
                .withMaxVariation(maxVariation);
        options = changepoint == null ? options : options.withChangepoint(changepoint);
        options = keepCensus ? options : options.withoutCensus();
        return switch (MultiSpeciesIndex.calculate(indices, options)) {
            case MsiResult.Refused(var fault) -> throw new InputFault(fault);
            case MsiResult.Calculated calculated -> new MsiFinding(calculated);
        };
    }

    private static List<SpeciesIndex> read(CsvTable table) {
        String species = table.require("species");
        String year = table.require("year");
        String index = table.require("index");
        String error = table.require("se");
        List<SpeciesIndex> indices = new ArrayList<>();
        for (var row : table.rows()) {
            String name = CsvTable.text(row, species);
            OptionalDouble value = CsvTable.number(row, index, name);
            if (value.isPresent()) {
                indices.add(new SpeciesIndex(
                        name,
                        CsvTable.integer(row, year, name),
                        value.getAsDouble(),
                        CsvTable.requiredNumber(row, error, name)));
            }
        }
        return indices;
    }
}
