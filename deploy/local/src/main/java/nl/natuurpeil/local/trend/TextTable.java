package nl.natuurpeil.local.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text with tables whose columns line up. */
final class TextTable {

    private final StringBuilder text = new StringBuilder();
    private final List<String[]> rows = new ArrayList<>();

    void line(String format, Object... values) {
        flush();
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    void row(String... cells) {
        rows.add(cells);
    }

    static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.4f", value) : "-";
    }

    /** A p-value; tiny ones as an upper bound. */
    static String p(double value) {
        return value < 0.0001 ? "<0.0001" : number(value);
    }

    private void flush() {
        int columns = rows.stream().mapToInt(row -> row.length).max().orElse(0);
        int[] widths = new int[columns];
        for (String[] row : rows) {
            for (int c = 0; c < row.length; c++) {
                widths[c] = Math.max(widths[c], row[c].length());
            }
        }
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < row.length; c++) {
                line.append("  ")
                        .append(" ".repeat(widths[c] - row[c].length()))
                        .append(row[c]);
            }
            text.append(line).append('\n');
        }
        rows.clear();
    }

    @Override
    public String toString() {
        flush();
        return text.toString();
    }
}
