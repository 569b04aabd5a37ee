package nl.natuurpeil.local.trend;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldModifiers;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.natuurpeil.trend.Fault;
import nl.natuurpeil.trend.FaultCode;
import org.jspecify.annotations.Nullable;

/** A CSV file with a header; an empty field and {@code NA} are missing. */
record CsvTable(List<String> columns, List<NamedCsvRecord> rows) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_HEADER = 4096;

    /** Reads a file that is not too long to keep. */
    static CsvTable read(Path file) {
        List<NamedCsvRecord> rows = new ArrayList<>();
        scan(file, (columns, row) -> rows.add(row));
        return new CsvTable(rows.getFirst().getHeader(), rows);
    }

    /** Sees each row in turn. */
    interface Visitor {
        void visit(CsvTable columns, NamedCsvRecord row);
    }

    /** Reads a file row by row without keeping it; UTF-8, with comma, semicolon or tab between the fields. */
    static void scan(Path file, Visitor visitor) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw InputFault.of(FaultCode.NO_DATA, "cannot read " + file);
        }
        boolean any = false;
        try (BufferedReader text = Files.newBufferedReader(file);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                        .skipEmptyLines(true)
                        .fieldSeparator(separator(text))
                        .build(NamedCsvRecordHandler.of(fields -> fields.fieldModifier(FieldModifiers.TRIM)), text)) {
            for (NamedCsvRecord row : reader) {
                visitor.visit(new CsvTable(row.getHeader(), List.of()), row);
                any = true;
            }
        } catch (IOException | UncheckedIOException e) {
            throw InputFault.of(FaultCode.NO_DATA, "cannot read " + file + " as UTF-8 text: " + e.getMessage());
        } catch (CsvParseException e) {
            throw InputFault.of(FaultCode.UNREADABLE_VALUE, file + " is no CSV table: " + e.getMessage());
        }
        if (!any) {
            throw InputFault.of(FaultCode.NO_DATA, file + " has no rows below its header");
        }
    }

    /** Steps over a byte order mark and looks at the header: what is between its fields? */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(LONGEST_HEADER);
        char[] start = new char[LONGEST_HEADER];
        int length = Math.max(0, text.read(start, 0, start.length));
        text.reset();
        String header = new String(start, 0, length).lines().findFirst().orElse("");
        for (char candidate : new char[] {',', ';', '\t'}) {
            if (header.indexOf(candidate) >= 0) {
                return candidate;
            }
        }
        return ',';
    }

    /** The first of these columns that is there. */
    String require(String... names) {
        for (String name : names) {
            if (columns.contains(name)) {
                return name;
            }
        }
        throw InputFault.of(
                FaultCode.MISSING_COLUMN,
                "there is no column " + String.join(" or ", names) + "; there are " + String.join(", ", columns));
    }

    boolean has(String column) {
        return columns.contains(column);
    }

    static String text(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }

    static boolean missing(NamedCsvRecord row, String column) {
        String text = text(row, column);
        return text.isEmpty() || text.equals("NA");
    }

    /** A number, or empty where it is missing; {@code site} names the row in a fault. */
    static OptionalDouble number(NamedCsvRecord row, String column, @Nullable String site) {
        if (missing(row, column)) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(parsed(text(row, column)));
        } catch (NumberFormatException e) {
            throw unreadable(row, column, site);
        }
    }

    private static double parsed(String text) {
        return switch (text) {
            case "Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> decimal(text);
        };
    }

    /** What Java takes for a number beside digits, such as {@code 4d} or {@code 0x1p3}, nobody means as one. */
    private static double decimal(String text) {
        if (text.isEmpty()
                || text.indexOf('x') >= 0
                || text.indexOf('X') >= 0
                || "dDfF".indexOf(text.charAt(text.length() - 1)) >= 0) {
            throw new NumberFormatException(text);
        }
        return Double.parseDouble(text);
    }

    /** The number behind the sign of a value below its reporting limit. */
    static double limit(NamedCsvRecord row, String column) {
        try {
            return parsed(text(row, column).substring(1).strip());
        } catch (NumberFormatException e) {
            throw unreadable(row, column, null);
        }
    }

    static double requiredNumber(NamedCsvRecord row, String column, @Nullable String site) {
        return number(row, column, site).orElseThrow(() -> unreadable(row, column, site));
    }

    static int integer(NamedCsvRecord row, String column, @Nullable String site) {
        try {
            return new BigDecimal(text(row, column)).intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw unreadable(row, column, site);
        }
    }

    private static InputFault unreadable(NamedCsvRecord row, String column, @Nullable String site) {
        String message =
                "line " + row.getStartingLineNumber() + ": cannot read '" + text(row, column) + "' as " + column;
        return new InputFault(new Fault(FaultCode.UNREADABLE_VALUE, message, site, year(row)));
    }

    private static @Nullable Double year(NamedCsvRecord row) {
        try {
            String text = row.findField("year").or(() -> row.findField("time")).orElse("");
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
