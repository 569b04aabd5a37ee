package nl.natuurpeil.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table that reads well in a document and in a terminal: the first columns are text, the others numbers. */
final class MarkdownTable {

    private final int textColumns;
    private final List<List<String>> rows = new ArrayList<>();

    MarkdownTable(int textColumns, String... titles) {
        this.textColumns = textColumns;
        rows.add(List.of(titles));
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        var widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        var text = new StringBuilder();
        for (var row : rows) {
            text.append(line(row, widths));
            if (row == rows.getFirst()) {
                text.append(rule(widths));
            }
        }
        return text.toString();
    }

    private String line(List<String> row, int[] widths) {
        var line = new StringBuilder("|");
        for (var column = 0; column < widths.length; column++) {
            var padding = " ".repeat(widths[column] - row.get(column).length());
            var cell = column < textColumns ? row.get(column) + padding : padding + row.get(column);
            line.append(' ').append(cell).append(" |");
        }
        return line.append('\n').toString();
    }

    private String rule(int[] widths) {
        var line = new StringBuilder("|");
        for (var column = 0; column < widths.length; column++) {
            line.append("-".repeat(widths[column] + 1))
                    .append(column < textColumns ? "-" : ":")
                    .append('|');
        }
        return line.append('\n').toString();
    }
}
