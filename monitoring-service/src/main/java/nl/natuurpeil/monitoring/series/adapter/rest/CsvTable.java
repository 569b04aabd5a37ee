package nl.natuurpeil.monitoring.series.adapter.rest;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.natuurpeil.monitoring.series.application.PointSink;
import nl.natuurpeil.monitoring.series.domain.Point;
import nl.natuurpeil.monitoring.series.domain.Summary;
import org.jspecify.annotations.Nullable;

/**
 * CSV as Dutch spreadsheets open it by themselves: RFC 4180 with a header, but semicolons between the fields, in UTF-8
 * with a byte order mark. Numbers have a decimal point.
 */
final class CsvTable implements PointSink, AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A spreadsheet would run what begins so. */
    private static final String FORMULA = "=+-@\t\r";

    private final CsvWriter csv;

    private CsvTable(OutputStream body, String... titles) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8), 1 << 15);
        text.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord(titles);
    }

    static CsvTable ofPoints(OutputStream body) throws IOException {
        return new CsvTable(body, "begins", "ends", "value", "limit", "standard_error", "status", "quality", "text");
    }

    static byte[] of(List<Summary> summaries) throws IOException {
        var body = new ByteArrayOutputStream();
        try (var table = new CsvTable(
                body,
                "period",
                "from",
                "to",
                "value",
                "lower",
                "upper",
                "measurements",
                "censored",
                "reaching_beyond")) {
            for (var one : summaries) {
                table.csv.writeRecord(
                        one.period(),
                        one.from().toString(),
                        one.to().toString(),
                        number(one.value()),
                        number(one.lower()),
                        number(one.upper()),
                        Long.toString(one.measurements()),
                        Long.toString(one.censored()),
                        Long.toString(one.reachingBeyond()));
            }
        }
        return body.toByteArray();
    }

    @Override
    public boolean take(Point point) throws IOException {
        csv.writeRecord(
                UtcText.of(point.begins()),
                UtcText.of(point.ends()),
                point.isGap() ? "" : NumberText.of(point),
                point.limit() == null ? "" : point.limit().symbol(),
                Double.isNaN(point.standardError()) ? "" : NumberText.of(point.standardError()),
                point.status().name(),
                harmless(point.quality()),
                harmless(point.text()));
        return true;
    }

    private static String number(@Nullable Double number) {
        return number == null ? "" : NumberText.of(number);
    }

    private static String harmless(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
