package nl.natuurpeil.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The document with the figures. The parts of other benches stand between two marks each, behind that of the trend
 * statistics; each bench leaves alone what the others wrote.
 */
final class PerformanceFile {

    private static final String MARK = "<!-- bench ";

    private final Path file;

    private PerformanceFile(Path file) {
        this.file = file;
    }

    static PerformanceFile in(Path home) {
        return new PerformanceFile(home.resolve("docs/performance.md"));
    }

    void writeReading(String part) throws IOException {
        writePart("read", part);
    }

    /** Writes the part of a bench in the place of its earlier one, at the end. */
    void writePart(String name, String part) throws IOException {
        var begin = MARK + name + " -->\n";
        var end = "<!-- end of bench " + name + " -->\n";
        var others = without(text(), begin, end);
        Files.writeString(file, (others.isBlank() ? "" : others.stripTrailing() + "\n\n") + begin + part + end);
    }

    void writeTrend(String part) throws IOException {
        var present = text();
        var parts = present.substring(indexOr(present, MARK));
        Files.writeString(file, parts.isEmpty() ? part : part.stripTrailing() + "\n\n" + parts);
    }

    private String text() throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static String without(String text, String begin, String end) {
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        return from < 0 || to < from
                ? text
                : text.substring(0, from) + text.substring(to + end.length()).stripLeading();
    }

    private static int indexOr(String text, String mark) {
        int found = text.indexOf(mark);
        return found < 0 ? text.length() : found;
    }
}
