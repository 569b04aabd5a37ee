package nl.natuurpeil.local.trend;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
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

    /** Reads a file row by row without keeping it. */
    static void scan(Path file, Visitor visitor) {
        if (!Files.isReadable(file)) {
            throw InputFault.of(FaultCode.NO_DATA, "cannot read " + file);
        }
        boolean any = false;
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : reader) {
                visitor.visit(new CsvTable(row.getHeader(), List.of()), row);
                any = true;
            }
        } catch (IOException e) {
            throw InputFault.of(FaultCode.NO_DATA, "cannot read " + file + ": " + e.getMessage());
        } catch (CsvParseException e) {
            throw InputFault.of(FaultCode.UNREADABLE_VALUE, file + " is no CSV table: " + e.getMessage());
        }
        if (!any) {
            throw InputFault.of(FaultCode.NO_DATA, file + " has no rows below its header");
        }
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
            default -> Double.parseDouble(text);
        };
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
