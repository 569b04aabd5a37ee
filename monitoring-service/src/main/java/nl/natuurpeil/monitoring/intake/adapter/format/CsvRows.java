package nl.natuurpeil.monitoring.intake.adapter.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Objects;
import nl.natuurpeil.monitoring.intake.application.RowSource;
import nl.natuurpeil.monitoring.intake.application.UnusableBody;
import nl.natuurpeil.monitoring.intake.domain.FaultCode;
import nl.natuurpeil.monitoring.intake.domain.RawRow;

/** Rows of a file of IM Metingen. */
final class CsvRows implements RowSource {

    static final char SEPARATOR = ';';

    /** The longest field; a quote that is never closed runs into it. */
    private static final int LONGEST_FIELD = 64 * 1024;

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Iterator<CsvLine> lines;
    private final CsvLine line;
    private final CsvColumns columns;
    private long number;

    private CsvRows(Iterator<CsvLine> lines, CsvLine line) {
        this.lines = lines;
        this.line = line;
        this.columns = header();
        line.use(columns);
    }

    /**
     * Reads the header.
     *
     * @throws UnusableBody when it can't be used
     */
    static CsvRows open(InputStream body) {
        var line = new CsvLine();
        var reader = CsvReader.builder()
                .fieldSeparator(SEPARATOR)
                .maxBufferSize(LONGEST_FIELD)
                // The number of columns and stray quotes are faults of a row, not of the file.
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .build(line, new InputStreamReader(body, StandardCharsets.UTF_8));
        return new CsvRows(reader.iterator(), line);
    }

    @Override
    public boolean next(RawRow row) {
        row.begin(number + 1);
        line.into(row);
        if (!advance()) {
            return false;
        }
        number++;
        row.nameColumns(columns::header);
        row.line(line.text());
        int fields = line.fields();
        boolean trailing = fields == columns.size() + 1 && line.endsEmpty();
        if (fields != columns.size() && !trailing) {
            row.unreadable(FaultCode.COLUMN_COUNT.in("", fields, columns.size()));
        }
        return true;
    }

    private CsvColumns header() {
        line.into(new RawRow());
        if (!advance()) {
            throw new UnusableBody(0, FaultCode.EMPTY_BODY.in(""));
        }
        var names = line.header();
        String first = names.getFirst();
        if (!first.isEmpty() && first.charAt(0) == BYTE_ORDER_MARK) {
            names.set(0, first.substring(1));
        }
        if (names.size() == 1) {
            throw new UnusableBody(0, FaultCode.NO_COLUMNS.in(""));
        }
        return CsvColumns.of(names);
    }

    private boolean advance() {
        try {
            if (!lines.hasNext()) {
                return false;
            }
            lines.next();
            return true;
        } catch (UncheckedIOException e) {
            throw BodyFaults.of(number + 1, Objects.requireNonNull(e.getCause()));
        } catch (CsvParseException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            throw new UnusableBody(number + 1, FaultCode.BAD_CSV.in("", String.valueOf(cause.getMessage())));
        }
    }
}
