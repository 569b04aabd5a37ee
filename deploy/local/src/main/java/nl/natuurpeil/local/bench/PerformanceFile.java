package nl.natuurpeil.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The document with the figures. The part about reading stands between two marks; all else is that of the trend
 * statistics, and each bench leaves alone what the other wrote.
 */
final class PerformanceFile {

    private static final String BEGIN = "<!-- bench read -->\n";
    private static final String END = "<!-- end of bench read -->\n";

    private final Path file;

    private PerformanceFile(Path file) {
        this.file = file;
    }

    static PerformanceFile in(Path home) {
        return new PerformanceFile(home.resolve("docs/performance.md"));
    }

    void writeReading(String part) throws IOException {
        write(without(text()), BEGIN + part + END);
    }

    void writeTrend(String part) throws IOException {
        var present = text();
        write(part, present.substring(begin(present), end(present)));
    }

    private void write(String trend, String reading) throws IOException {
        Files.writeString(file, reading.isEmpty() ? trend : trend.stripTrailing() + "\n\n" + reading);
    }

    private String text() throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static String without(String text) {
        return text.substring(0, begin(text)) + text.substring(end(text));
    }

    private static int begin(String text) {
        var begin = text.indexOf(BEGIN);
        return begin < 0 ? text.length() : begin;
    }

    private static int end(String text) {
        var end = text.indexOf(END);
        return end < 0 ? text.length() : end + END.length();
    }
}
