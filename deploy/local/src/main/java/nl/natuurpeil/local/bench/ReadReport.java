package nl.natuurpeil.local.bench;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Reading times as a table beside those of the static answer. */
record ReadReport(Map<Reading, ReadTimes> direct, Map<Reading, ReadTimes> throughGateway) {

    /** The most times the p99 of the static answer any list or document may take. */
    static final double BAR = 3;

    int requests() {
        return fixed(direct).times().sorted().size();
    }

    /** The largest ratio of what is held to the bar. */
    double worst() {
        return Math.max(worst(direct), worst(throughGateway));
    }

    String table() {
        var table = new MarkdownTable(
                1, "read", "bytes", "p50 ms", "p99 ms", "x static", "gateway p50 ms", "gateway p99 ms", "x static");
        direct.forEach((reading, times) -> {
            var gateway = Objects.requireNonNull(throughGateway.get(reading));
            table.row(
                    reading.title(),
                    Integer.toString(times.bytes()),
                    millis(times, 50),
                    millis(times, 99),
                    ratio(times.against(fixed(direct))),
                    millis(gateway, 50),
                    millis(gateway, 99),
                    ratio(gateway.against(fixed(throughGateway))));
        });
        return table.toString();
    }

    private static double worst(Map<Reading, ReadTimes> times) {
        return ReadBench.READINGS.stream()
                .mapToDouble(
                        reading -> Objects.requireNonNull(times.get(reading)).against(fixed(times)))
                .max()
                .orElseThrow();
    }

    private static ReadTimes fixed(Map<Reading, ReadTimes> times) {
        return Objects.requireNonNull(times.get(ReadBench.STATIC));
    }

    private static String millis(ReadTimes times, int percent) {
        return String.format(Locale.ROOT, "%.2f", times.millis(percent));
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }
}
