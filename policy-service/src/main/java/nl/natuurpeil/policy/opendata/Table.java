package nl.natuurpeil.policy.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.natuurpeil.policy.content.domain.Label;
import nl.natuurpeil.policy.content.domain.Language;

/**
 * A table for a spreadsheet, as Dutch ones open it by themselves: UTF-8 with a byte order mark, semicolons between the
 * fields.
 */
record Table<R>(List<Column<R>> columns) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A spreadsheet would run what begins so. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

    /** What stands below one title. */
    record Column<R>(Label title, Function<R, String> value) {}

    byte[] csv(List<R> rows, Language language) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(
                    columns.stream().map(column -> column.title().in(language)).toList());
            rows.forEach(row -> csv.writeRecord(columns.stream()
                    .map(column -> harmless(column.value().apply(row)))
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String harmless(String value) {
        return FORMULA.matcher(value).matches() ? "'" + value : value;
    }
}
