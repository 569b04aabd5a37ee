package nl.natuurpeil.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.natuurpeil.local.bench.ChangeBench.Everything;
import nl.natuurpeil.local.bench.ChangeBench.Line;
import nl.natuurpeil.local.machine.Machine;

/**
 * The figures of changes, as a part of the document with all figures.
 *
 * @param asked with as much stored as was asked for
 * @param lines with less and more stored too
 */
record ChangeReport(Line asked, Everything everything, List<Line> lines, int changes) {

    private static final double BAR_MILLIS = 500;
    private static final double BAR_SECONDS = 60;

    @Override
    public String toString() {
        try (var resource = Objects.requireNonNull(ChangeReport.class.getResourceAsStream("/bench/latency.md"))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{machine}}", Machine.describe() + ", " + LocalDate.now())
                    .replace("{{command}}", command())
                    .replace("{{state}}", asked.state() + ", " + asked.state().values() + " values")
                    .replace("{{changes}}", Integer.toString(changes))
                    .replace("{{half}}", Integer.toString(Math.max(1, changes / 2)))
                    .replace("{{verdict}}", verdict())
                    .replace("{{everything}}", ofEverything())
                    .replace("{{table}}", table().strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String command() {
        var state = asked.state();
        return "./natuurpeil bench latency --municipalities " + state.municipalities() + " --indicators "
                + state.indicators() + " --years " + state.years() + (lines.size() > 1 ? " --scale" : "") + " --write";
    }

    String verdict() {
        double slowest = millis(asked, 99);
        return String.format(
                Locale.ROOT, "%.0f ms, %s the bar", slowest, slowest <= BAR_MILLIS ? "within" : "**outside**");
    }

    String ofEverything() {
        double slowest = Math.max(seconds(everything.fromNothing()), seconds(everything.again()));
        return String.format(
                Locale.ROOT,
                "%d pairs of obligation and area took %.1f s from nothing and %.1f s again, %s the bar",
                everything.pairs(),
                seconds(everything.fromNothing()),
                seconds(everything.again()),
                slowest <= BAR_SECONDS ? "within" : "**outside**");
    }

    String table() {
        var table = new MarkdownTable(
                0,
                "municipalities",
                "years",
                "values stored",
                "p50 ms",
                "p99 ms",
                "max ms",
                "service CPU ms",
                "PostgreSQL CPU ms",
                "document kB");
        lines.forEach(line -> table.row(
                Integer.toString(line.state().municipalities()),
                Integer.toString(line.state().years()),
                Long.toString(line.state().values()),
                text(millis(line, 50)),
                text(millis(line, 99)),
                text(millis(line, 100)),
                text(line.service().toNanos() / 1e6),
                text(line.postgres().toNanos() / 1e6),
                text(line.documentBytes() / 1e3)));
        return table.toString();
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static double millis(Line line, int percent) {
        return line.times().at(percent).toNanos() / 1e6;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }
}
