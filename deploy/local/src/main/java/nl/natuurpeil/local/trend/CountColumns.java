package nl.natuurpeil.local.trend;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.trend.FaultCode;
import nl.natuurpeil.trend.trim.SiteCount;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name columns of counts, and the reading of these. */
final class CountColumns {

    @Option(names = "--covariate", paramLabel = "COLUMN", description = "class of the site; may be given again")
    private List<String> covariates = new ArrayList<>();

    @Option(names = "--weights", paramLabel = "COLUMN", description = "weight of the site")
    private @Nullable String weights;

    @Option(names = "--month", paramLabel = "COLUMN", description = "month of the count")
    private @Nullable String month;

    List<String> covariates() {
        return covariates;
    }

    Iterable<SiteCount> read(Path file) {
        CompactCounts counts = new CompactCounts();
        CsvTable.scan(file, (table, row) -> counts.add(count(table, row)));
        return counts;
    }

    private SiteCount count(CsvTable table, NamedCsvRecord row) {
        String name = CsvTable.text(row, table.require("site"));
        if (name.isEmpty()) {
            throw InputFault.of(FaultCode.UNREADABLE_VALUE, "line " + row.getStartingLineNumber() + " names no site");
        }
        return new SiteCount(
                name,
                CsvTable.integer(row, table.require("year", "time"), name),
                month == null ? 0 : month(row, table.require(month), name),
                CsvTable.number(row, table.require("count"), name).orElse(Double.NaN),
                weights == null ? 1 : CsvTable.requiredNumber(row, table.require(weights), name),
                classes(table, row));
    }

    private static int month(NamedCsvRecord row, String column, String site) {
        return CsvTable.integer(row, column, site);
    }

    private Map<String, String> classes(CsvTable table, NamedCsvRecord row) {
        if (covariates.isEmpty()) {
            return Map.of();
        }
        Map<String, String> classes = new HashMap<>();
        for (String covariate : covariates) {
            if (!CsvTable.missing(row, table.require(covariate))) {
                classes.put(covariate, CsvTable.text(row, covariate));
            }
        }
        return classes;
    }
}
