package nl.natuurpeil.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Our times beside those of the peers, as tables.
 *
 * @param machine what they were measured on
 * @param inputs where the data came from
 */
record PerformanceReport(
        String machine, String inputs, List<Timing> timings, List<ColdRun> coldRuns, List<Peer> peers) {

    /** Below this share of the elapsed time the processor was clearly also needed by others. */
    private static final double UNDISTURBED = 0.9;

    private static final String ABSENT = "-";

    /** The document: its text with the figures filled in. */
    String document() {
        var text = template();
        for (var part : parts().entrySet()) {
            text = text.replace("{{" + part.getKey() + "}}", part.getValue().strip());
        }
        return text;
    }

    private Map<String, String> parts() {
        return Map.of(
                "machine", machine,
                "inputs", inputs,
                "disturbance", disturbance(),
                "trim", trim(),
                "scaling", scaling(),
                "cold", cold(),
                "others", others());
    }

    private static String template() {
        try (var resource =
                Objects.requireNonNull(PerformanceReport.class.getResourceAsStream("/bench/performance.md"))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String disturbance() {
        var shares = timings.stream()
                .mapToDouble(timing -> timing.processorMillis() / timing.millis())
                .sorted()
                .toArray();
        var median = shares[shares.length / 2];
        return median < UNDISTURBED
                ? "**Preliminary:** other work kept the processor busy, these runs got " + Math.round(100 * median)
                        + "% of the time they took. Times are too long; processor time says more."
                : "Nothing else to speak of ran on the machine.";
    }

    private String trim() {
        var table = new MarkdownTable(
                2, "TRIM", "sites x years", "ms", "processor ms", "µs per site", "rtrim ms", "times faster");
        for (var timing : of("TrimBenchmark.trim")) {
            var size = timing.parameter("size");
            var fit = TrimCase.valueOf(timing.parameter("fit"));
            var peer = peers(fit.name(), size).getFirst();
            table.row(
                    fit.title(),
                    size,
                    precise(timing.millis()),
                    precise(timing.processorMillis()),
                    precise(1000 * timing.millis() / sites(size)),
                    whole(1000 * peer.seconds()),
                    whole(1000 * peer.seconds() / timing.millis()));
        }
        return table.toString();
    }

    private String scaling() {
        var table = new MarkdownTable(0, "sites", "ms", "processor ms", "µs per site", "processor µs per site");
        for (var timing : of("TrimScalingBenchmark.trim")) {
            var sites = Integer.parseInt(timing.parameter("sites"));
            table.row(
                    Integer.toString(sites),
                    precise(timing.millis()),
                    precise(timing.processorMillis()),
                    precise(1000 * timing.millis() / sites),
                    precise(1000 * timing.processorMillis() / sites));
        }
        return table.toString();
    }

    private String cold() {
        var table = new MarkdownTable(
                2, "one process", "sites x years", "s", "peak MiB", "rtrim s", "rtrim peak MiB", "slopes differ by");
        for (var run : coldRuns) {
            var peer = peers(run.fit().name(), run.size()).stream().findFirst();
            table.row(
                    run.fit().title(),
                    run.size(),
                    precise(run.seconds()),
                    run.peakMebibytes().isPresent() ? whole(run.peakMebibytes().getAsDouble()) : ABSENT,
                    peer.map(one -> precise(one.processSeconds().orElse(Double.NaN)))
                            .orElse(ABSENT),
                    peer.map(one -> whole(one.peakMebibytes().orElse(Double.NaN)))
                            .orElse(ABSENT),
                    peer.map(one -> difference(run.slope(), one.slope())).orElse(ABSENT));
        }
        return table.toString();
    }

    private String others() {
        var table = new MarkdownTable(3, "method", "data", "peer", "ms", "processor ms", "peer ms", "times faster");
        compare(table, "MSI, closed form", "MSI", "50x30", timing("MsiBenchmark.indicator", "50x30"));
        compare(table, "MSI, closed form", "MSI", "200x40", timing("MsiBenchmark.indicator", "200x40"));
        compare(table, "seasonal Kendall", "SEASONAL", "1000x240", timing("KendallBenchmark.seasonal240", ""));
        compare(table, "Mann-Kendall", "YEARLY", "1000x30", timing("KendallBenchmark.yearly30", ""));
        return table.toString();
    }

    private void compare(MarkdownTable table, String title, String work, String size, Timing timing) {
        for (var peer : peers(work, size)) {
            table.row(
                    title,
                    size,
                    peer.program(),
                    precise(timing.millis()),
                    precise(timing.processorMillis()),
                    whole(1000 * peer.seconds()),
                    precise(1000 * peer.seconds() / timing.millis()));
        }
    }

    private List<Timing> of(String benchmark) {
        return timings.stream()
                .filter(timing -> timing.benchmark().equals(benchmark))
                .toList();
    }

    private Timing timing(String benchmark, String size) {
        return of(benchmark).stream()
                .filter(timing -> timing.parameter("size").equals(size))
                .findFirst()
                .orElseThrow();
    }

    private List<Peer> peers(String work, String size) {
        return peers.stream()
                .filter(peer -> peer.work().equals(work) && peer.size().equals(size))
                .toList();
    }

    private static int sites(String size) {
        return Integer.parseInt(size.substring(0, size.indexOf('x')));
    }

    private static String difference(double slope, OptionalDouble other) {
        return other.isPresent() ? String.format(Locale.ROOT, "%.0e", Math.abs(slope - other.getAsDouble())) : ABSENT;
    }

    /** No more digits than a benchmark deserves. */
    private static String precise(double number) {
        return number < 10 ? String.format(Locale.ROOT, "%.2f", number) : whole(number);
    }

    private static String whole(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }
}
