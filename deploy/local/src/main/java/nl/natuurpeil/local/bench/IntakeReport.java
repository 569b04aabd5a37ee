package nl.natuurpeil.local.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * What was measured, beside what it is to be.
 *
 * @param stored rows stored by the fill, and the bulk turns after it
 */
record IntakeReport(
        IntakeBench.Pair bulk,
        IntakeBench.Pair single,
        Optional<File> file,
        Optional<Stored> stored,
        Optional<Heap> heap) {

    private static final double OF_COPY = 0.60;
    private static final double OF_INSERT = 0.80;
    private static final double P99 = 3;
    private static final double FILE_SECONDS = 12;
    private static final double OF_FEW = 0.85;

    /** A file, the median of its turns. */
    record File(long rows, List<IntakeFile.Times> turns) {

        double seconds(Function<IntakeFile.Times, Duration> which) {
            return median(
                    turns.stream().map(which).map(took -> took.toNanos() / 1e9).toList());
        }
    }

    record Stored(long few, double fewRate, long many, double manyRate) {}

    record Heap(long few, IntakeHeap.Peak atFew, long many, IntakeHeap.Peak atMany) {}

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    static double median(List<IntakeTurn> turns, ToDoubleFunction<IntakeTurn> figure) {
        return median(turns.stream().map(figure::applyAsDouble).toList());
    }

    String table() {
        var table = new MarkdownTable(1, "what", "Natuurpeil", "PostgreSQL", "ratio", "to be", "is it");
        double mine = median(bulk.suite(), IntakeTurn::rowsPerSecond);
        double copy = median(bulk.postgres(), IntakeTurn::rowsPerSecond);
        table.row(
                "bulk, rows/s (COPY)",
                whole(mine),
                whole(copy),
                percent(mine / copy),
                ">= 60%",
                met(mine / copy >= OF_COPY));
        table.row("bulk, request p50 ms", tenths(bulk.suite(), 50), tenths(bulk.postgres(), 50), "", "", "");
        table.row("bulk, request p99 ms", tenths(bulk.suite(), 99), tenths(bulk.postgres(), 99), "", "", "");
        singles(table);
        file.ifPresent(measured -> file(table, measured));
        stored.ifPresent(measured -> stored(table, measured));
        heap.ifPresent(measured -> heap(table, measured));
        return table.toString();
    }

    private void singles(MarkdownTable table) {
        double mine = median(single.suite(), IntakeTurn::rowsPerSecond);
        double insert = median(single.postgres(), IntakeTurn::rowsPerSecond);
        table.row(
                "single, posts/s (INSERT)",
                whole(mine),
                whole(insert),
                percent(mine / insert),
                ">= 80%",
                met(mine / insert >= OF_INSERT));
        table.row("single, p50 ms", tenths(single.suite(), 50), tenths(single.postgres(), 50), "", "", "");
        double p99 = median(single.suite(), turn -> turn.millis(99));
        double theirs = median(single.postgres(), turn -> turn.millis(99));
        table.row(
                "single, p99 ms",
                tenths(single.suite(), 99),
                tenths(single.postgres(), 99),
                factor(p99 / theirs),
                "< 3x",
                met(p99 / theirs < P99));
    }

    private static void file(MarkdownTable table, File measured) {
        double judged = measured.seconds(IntakeFile.Times::judged);
        table.row(
                "CSV of " + measured.rows() + " rows, s until recorded",
                tenth(measured.seconds(IntakeFile.Times::accepted)),
                "",
                "",
                "",
                "");
        table.row("the same, s until judged", tenth(judged), "", "", "< 12", met(judged < FILE_SECONDS));
    }

    private static void stored(MarkdownTable table, Stored measured) {
        double ratio = measured.manyRate() / measured.fewRate();
        table.row("bulk with " + measured.few() + " rows stored, rows/s", whole(measured.fewRate()), "", "", "", "");
        table.row(
                "bulk with " + measured.many() + " rows stored, rows/s",
                whole(measured.manyRate()),
                "",
                percent(ratio),
                ">= 85%",
                met(ratio >= OF_FEW));
    }

    private static void heap(MarkdownTable table, Heap measured) {
        table.row(
                "heap at " + measured.few() + " rows of CSV, MB (outlived collections)",
                heap(measured.atFew()),
                "",
                "",
                "",
                "");
        table.row(
                "heap at " + measured.many() + " rows of CSV, MB (outlived collections)",
                heap(measured.atMany()),
                "",
                factor(measured.atMany().old() / measured.atFew().old()),
                "constant",
                "");
    }

    private static String heap(IntakeHeap.Peak peak) {
        return String.format(Locale.ROOT, "%.0f (%.0f)", peak.all() / 1e6, peak.old() / 1e6);
    }

    private static String tenths(List<IntakeTurn> turns, int percent) {
        return tenth(median(turns, turn -> turn.millis(percent)));
    }

    private static String tenth(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value).replace(',', ' ');
    }

    private static String percent(double ratio) {
        return String.format(Locale.ROOT, "%.0f%%", 100 * ratio);
    }

    private static String factor(double ratio) {
        return String.format(Locale.ROOT, "%.2fx", ratio);
    }

    private static String met(boolean met) {
        return met ? "yes" : "**no**";
    }
}
