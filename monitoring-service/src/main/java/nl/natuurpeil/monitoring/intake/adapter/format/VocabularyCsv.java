package nl.natuurpeil.monitoring.intake.adapter.format;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.natuurpeil.monitoring.intake.application.UnusableBody;
import nl.natuurpeil.monitoring.intake.domain.Days;
import nl.natuurpeil.monitoring.intake.domain.FaultCode;
import nl.natuurpeil.monitoring.intake.domain.RowFault;
import nl.natuurpeil.monitoring.intake.domain.VocabularyEntry;
import org.jspecify.annotations.Nullable;

/** Reads a list as aquo.nl exports it: {@code Id;Code;Omschrijving;Groep;CASnummer;Begin geldigheid;Eind geldigheid}. */
public final class VocabularyCsv {

    private static final List<String> CODE = List.of("code", "naam");
    private static final List<String> DESCRIPTION = List.of("omschrijving", "naamnederlands");
    private static final int LONGEST_CODE = 200;

    private final Map<String, String> headers = new HashMap<>();
    private final List<RowFault> faults = new ArrayList<>();
    private final List<VocabularyEntry> entries = new ArrayList<>();

    private VocabularyCsv() {}

    /**
     * Reads the list.
     *
     * @throws UnusableBody with all faults, each with its line
     */
    public static List<VocabularyEntry> read(String text) {
        var csv = new VocabularyCsv();
        try (var reader = CsvReader.builder()
                .fieldSeparator(';')
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(text.startsWith("\ufeff") ? text.substring(1) : text)) {
            for (var line : reader) {
                csv.take(line);
            }
        } catch (CsvParseException e) {
            csv.faults.add(FaultCode.BAD_CSV.in("", String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!csv.faults.isEmpty()) {
            throw new UnusableBody(0, csv.faults);
        }
        return csv.entries;
    }

    private void take(NamedCsvRecord line) {
        if (headers.isEmpty()) {
            line.getHeader().forEach(header -> headers.putIfAbsent(plain(header), header));
        }
        var code = field(line, CODE);
        if (code.isEmpty() || code.get().length() > LONGEST_CODE) {
            faults.add((code.isEmpty() ? FaultCode.REQUIRED : FaultCode.LENGTH)
                    .in("Code, " + line.getStartingLineNumber(), LONGEST_CODE));
            return;
        }
        entries.add(new VocabularyEntry(
                code.get(),
                field(line, DESCRIPTION).orElse(""),
                field(line, List.of("groep")).orElse(null),
                field(line, List.of("casnummer")).orElse(null),
                date(line, "begingeldigheid"),
                date(line, "eindgeldigheid")));
    }

    private @Nullable LocalDate date(NamedCsvRecord line, String name) {
        var text = field(line, List.of(name));
        if (text.isEmpty()) {
            return null;
        }
        int day = Days.parse(text.get());
        if (day == Days.NONE) {
            faults.add(FaultCode.NOT_A_DATE.in(headers.get(name) + ", " + line.getStartingLineNumber(), text.get()));
            return null;
        }
        return LocalDate.ofEpochDay(day);
    }

    private Optional<String> field(NamedCsvRecord line, List<String> names) {
        return names.stream()
                .map(headers::get)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(line::findField)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static String plain(String header) {
        return header.replace(" ", "").replace("_", "").replace(".", "").toLowerCase(Locale.ROOT);
    }
}
