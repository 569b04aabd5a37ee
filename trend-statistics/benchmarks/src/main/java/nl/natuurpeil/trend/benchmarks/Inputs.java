package nl.natuurpeil.trend.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.natuurpeil.trend.multispecies.SpeciesIndex;
import nl.natuurpeil.trend.trim.SiteCount;

/** The data of a size such as {@code 1000x30}: from a folder that has them, or else generated. */
record Inputs(String folder) {

    /** Counts of so many sites in so many years. */
    List<SiteCount> counts(String size) {
        return read("counts_" + size + ".csv", Inputs::count)
                .orElseGet(() -> GeneratedCounts.of(rows(size), columns(size)));
    }

    /** Indices of so many species in so many years. */
    List<SpeciesIndex> indices(String size) {
        return read("msi_" + size + ".csv", Inputs::index)
                .orElseGet(() -> GeneratedSeries.indices(rows(size), columns(size)));
    }

    private <T> Optional<List<T>> read(String name, Function<NamedCsvRecord, T> row) {
        Path file = Path.of(folder).resolve(name);
        if (folder.isEmpty() || !Files.isReadable(file)) {
            return Optional.empty();
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return Optional.of(rows.stream().map(row).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SiteCount count(NamedCsvRecord row) {
        String count = row.getField("count");
        return SiteCount.of(
                        row.getField("site"),
                        Integer.parseInt(row.getField("year")),
                        count.equals("NA") ? Double.NaN : Double.parseDouble(count))
                .withCovariates(Map.of("habitat", row.getField("habitat")));
    }

    private static SpeciesIndex index(NamedCsvRecord row) {
        return new SpeciesIndex(
                row.getField("species"),
                Integer.parseInt(row.getField("year")),
                Double.parseDouble(row.getField("index")),
                Double.parseDouble(row.getField("se")));
    }

    private static int rows(String size) {
        return Integer.parseInt(size.substring(0, size.indexOf('x')));
    }

    private static int columns(String size) {
        return Integer.parseInt(size.substring(size.indexOf('x') + 1));
    }
}
