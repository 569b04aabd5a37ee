package nl.natuurpeil.local.bench;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.natuurpeil.local.bench.SeriesBench.Case;

/**
 * Reading measurements over HTTP as a table beside PostgreSQL itself.
 *
 * @param seconds each case was measured for, over all connections together
 */
record SeriesReport(Map<Case, Percentiles> times, Duration seconds) {

    String table() {
        var table = new MarkdownTable(
                1,
                "read",
                "connections",
                "HTTP /s",
                "p50 ms",
                "p99 ms",
                "PostgreSQL /s",
                "p50 ms",
                "HTTP / PostgreSQL");
        times.keySet().stream().filter(Case::http).forEach(one -> {
            var other = new Case(one.what(), false, one.connections());
            table.row(
                    one.what(),
                    Integer.toString(one.connections()),
                    "%.0f".formatted(rate(one)),
                    millis(one, 50),
                    millis(one, 99),
                    "%.0f".formatted(rate(other)),
                    millis(other, 50),
                    String.format(Locale.ROOT, "%.2f", rate(one) / rate(other)));
        });
        return table.toString();
    }

    private double rate(Case one) {
        return of(one).sorted().size() / (seconds.toNanos() / 1e9);
    }

    private String millis(Case one, int percent) {
        return String.format(Locale.ROOT, "%.2f", of(one).at(percent).toNanos() / 1e6);
    }

    private Percentiles of(Case one) {
        return Objects.requireNonNull(times.get(one));
    }
}
