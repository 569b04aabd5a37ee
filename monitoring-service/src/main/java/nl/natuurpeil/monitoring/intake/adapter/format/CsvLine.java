package nl.natuurpeil.monitoring.intake.adapter.format;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.monitoring.intake.domain.Field;
import nl.natuurpeil.monitoring.intake.domain.RawRow;
import org.jspecify.annotations.Nullable;

/** Takes the fields of a line as the parser finds them; of columns nobody reads no text is made. */
final class CsvLine extends CsvCallbackHandler<CsvLine> {

    private static final int SHOWN = 2_000;

    /** A file that goes on without an end to its lines must not fill the memory. */
    private static final int MOST_COLUMNS = 1_000;

    private final List<String> header = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final TextCache texts = new TextCache();
    private RawRow target = new RawRow();
    private @Nullable CsvColumns columns;
    private RecordType type = RecordType.DATA;
    private int fields;
    private boolean lastIsEmpty;

    /** Puts what the next lines have into the row. */
    void into(RawRow row) {
        target = row;
    }

    /** Takes what has been read as the header; from now on lines are rows. */
    void use(CsvColumns found) {
        columns = found;
    }

    List<String> header() {
        return header;
    }

    /** Returns the line as it was, but for quotes nobody needs. */
    String text() {
        return line.toString();
    }

    boolean endsEmpty() {
        return lastIsEmpty;
    }

    int fields() {
        return fields;
    }

    @Override
    protected RecordType getRecordType() {
        return type;
    }

    @Override
    protected int getFieldCount() {
        return fields;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        type = RecordType.DATA;
        fields = 0;
        line.setLength(0);
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        show(buffer, offset, length, quoted);
        if (columns == null) {
            if (fields < MOST_COLUMNS) {
                header.add(new String(buffer, offset, length));
            }
        } else {
            take(columns.field(fields), buffer, offset, length);
        }
        fields++;
        lastIsEmpty = length == 0;
    }

    private void take(@Nullable Field field, char[] buffer, int offset, int length) {
        if (field != null && length > 0) {
            String text = field == Field.LOCAL_ID || field == Field.VALUE
                    ? TextCache.fresh(buffer, offset, length)
                    : texts.get(buffer, offset, length);
            if (text != null) {
                target.set(field, text);
            }
        }
    }

    private void show(char[] buffer, int offset, int length, boolean quoted) {
        if (line.length() >= SHOWN) {
            return;
        }
        if (fields > 0) {
            line.append(CsvRows.SEPARATOR);
        }
        int shown = Math.min(length, SHOWN);
        if (quoted) {
            line.append('"')
                    .append(new String(buffer, offset, shown).replace("\"", "\"\""))
                    .append('"');
        } else {
            line.append(buffer, offset, shown);
        }
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        type = RecordType.COMMENT;
    }

    @Override
    protected void setEmpty() {
        type = RecordType.EMPTY;
    }

    @Override
    protected CsvLine buildRecord() {
        return this;
    }
}
