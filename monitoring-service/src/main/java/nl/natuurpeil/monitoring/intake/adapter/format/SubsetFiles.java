package nl.natuurpeil.monitoring.intake.adapter.format;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.natuurpeil.monitoring.intake.application.ShippedVocabularies;
import nl.natuurpeil.monitoring.intake.domain.UnitTable;
import nl.natuurpeil.monitoring.intake.domain.UnitTable.Subject;
import nl.natuurpeil.monitoring.intake.domain.UnitTable.Unit;
import nl.natuurpeil.monitoring.intake.domain.VocabularyEntry;
import nl.natuurpeil.monitoring.intake.domain.VocabularyName;

/** The files in {@code aquo-subset}. */
@ApplicationScoped
public class SubsetFiles implements ShippedVocabularies {

    private final Map<VocabularyName, List<VocabularyEntry>> entries = new EnumMap<>(VocabularyName.class);
    private final UnitTable units;

    public SubsetFiles() {
        for (var name : VocabularyName.values()) {
            entries.put(name, List.copyOf(VocabularyCsv.read(text(name.code()))));
        }
        var table = records("unit-table").stream().map(SubsetFiles::unit).toList();
        Map<Subject, String> ofSeries = new HashMap<>();
        for (var line : records("series-units")) {
            String parameter = line.getField("parameter");
            ofSeries.put(
                    new Subject(line.getField("quantity"), parameter.isEmpty() ? null : parameter),
                    line.getField("unit"));
        }
        var kinds = records("quantity-kinds").stream()
                .collect(Collectors.groupingBy(
                        line -> line.getField("quantity"),
                        Collectors.mapping(line -> line.getField("kind"), Collectors.toSet())));
        units = new UnitTable(table, ofSeries, kinds);
    }

    @Override
    public List<VocabularyEntry> entries(VocabularyName name) {
        return Objects.requireNonNull(entries.get(name));
    }

    @Override
    public UnitTable units() {
        return units;
    }

    private static Unit unit(NamedCsvRecord line) {
        return new Unit(
                line.getField("aquo"),
                line.getField("ucum"),
                line.getField("kind"),
                new BigDecimal(line.getField("factor")));
    }

    private static List<NamedCsvRecord> records(String name) {
        return CsvReader.builder()
                .fieldSeparator(';')
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(text(name))
                .stream()
                .toList();
    }

    private static String text(String name) {
        try (var file =
                Objects.requireNonNull(SubsetFiles.class.getResourceAsStream("/aquo-subset/" + name + ".csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
