package nl.natuurpeil.monitoring.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.natuurpeil.monitoring.measurement.application.Handling.Conflict;
import nl.natuurpeil.monitoring.measurement.application.RecordMeasurements;
import nl.natuurpeil.monitoring.measurement.application.SentMeasurement;
import nl.natuurpeil.monitoring.measurement.domain.Limit;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import nl.natuurpeil.monitoring.measurement.domain.Span;
import nl.natuurpeil.monitoring.measurement.domain.Status;
import nl.natuurpeil.monitoring.series.application.BuildChunks;
import nl.natuurpeil.monitoring.series.application.Points;
import nl.natuurpeil.monitoring.series.application.SeriesCatalogue;
import nl.natuurpeil.monitoring.series.application.Window;
import nl.natuurpeil.monitoring.series.domain.Point;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is written, corrected and packed, in any order and at the same time: what is read with the help of chunks is
 * what the rows say. The rows are read as of a day that is still to come, for which chunks are never used.
 */
@QuarkusTest
class ChunksAgreeWithRowsTest {

    private static final Instant FIRST = Instant.parse("1999-12-31T20:00:00Z");
    private static final Instant TO_COME = Instant.parse("2999-01-01T00:00:00Z");
    private static final Duration NOW = Duration.ofMinutes(-1);
    private static final int CHUNK = 7;
    private static final int STEPS = 60;

    @Inject
    RecordMeasurements recording;

    @Inject
    BuildChunks chunks;

    @Inject
    Points points;

    @Inject
    SeriesCatalogue catalogue;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void in_any_order(long seed) throws IOException {
        var random = new Random(seed);
        var writer = new Writer(Sent.phosphorus("order-" + seed), "order-" + seed, random);
        var built = 0;
        writer.write();
        for (var step = 0; step < STEPS; step++) {
            if (random.nextInt(3) == 0) {
                built += chunks.build(NOW, CHUNK);
            } else {
                writer.write();
            }
            compare(number(writer.series), windows(random));
        }
        assertThat(built).as("chunks built on the way").isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void at_the_same_time(long seed) throws Exception {
        var series = Sent.phosphorus("beside-" + seed);
        new Writer(series, "first", new Random(seed)).write();
        var number = number(series);
        var writing = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(writes(series, "one", seed));
            var other = threads.submit(writes(series, "other", seed + 100));
            var builder = threads.submit(() -> {
                var built = 0;
                while (writing.get()) {
                    built += chunks.build(NOW, CHUNK);
                }
                return built;
            });
            while (!one.isDone() || !other.isDone()) {
                compare(number, List.of(Window.ALL));
            }
            one.get();
            other.get();
            writing.set(false);
            builder.get();
        }
        compare(number, List.of(Window.ALL));
        chunks.build(NOW, CHUNK);
        compare(number, windows(new Random(seed)));
    }

    private Callable<Integer> writes(SeriesKey series, String name, long seed) {
        return () -> {
            var writer = new Writer(series, name, new Random(seed));
            for (var step = 0; step < STEPS; step++) {
                writer.write();
            }
            return STEPS;
        };
    }

    private int number(SeriesKey series) {
        return catalogue.find(series.id()).orElseThrow().number();
    }

    /** Everything, and stretches that begin and end anywhere. */
    private static List<Window> windows(Random random) {
        var windows = new ArrayList<>(List.of(Window.ALL));
        for (var i = 0; i < 5; i++) {
            var from = FIRST.plusSeconds(random.nextInt(90_000));
            windows.add(new Window(from, from.plusSeconds(random.nextInt(40_000)), Set.of(), Set.of(), null));
        }
        windows.add(new Window(null, null, Set.of(Status.CHECKED), Set.of("00"), null));
        return windows;
    }

    /** Compares within one reading, for which nothing changes. */
    private void compare(int series, List<Window> windows) throws IOException {
        try (var reading = points.open()) {
            for (var window : windows) {
                var fromRows =
                        new Window(window.from(), window.until(), window.statuses(), window.qualities(), TO_COME);
                assertThat(read(reading, series, window)).isEqualTo(read(reading, series, fromRows));
            }
        }
    }

    private static List<Point> read(Points.Reading reading, int series, Window window) throws IOException {
        var read = new ArrayList<Point>();
        reading.each(series, window, read::add);
        return read;
    }

    /** Sends new measurements and corrections, near the end of the series and anywhere in it. */
    private final class Writer {

        private final SeriesKey series;
        private final String name;
        private final Random random;
        private final Map<String, Span> sent = new HashMap<>();
        private int requests;

        Writer(SeriesKey series, String name, Random random) {
            this.series = series;
            this.name = name;
            this.random = random;
        }

        void write() {
            var rows = new ArrayList<SentMeasurement>();
            for (var i = 0; i <= random.nextInt(12); i++) {
                rows.add(row(requests + "-" + i));
            }
            var handling = Sent.handling(name + "-" + requests++, Conflict.CORRECT);
            QuarkusTransaction.requiringNew().run(() -> recording.record(rows, handling));
        }

        private SentMeasurement row(String next) {
            var known = new ArrayList<>(sent.keySet());
            if (!known.isEmpty() && random.nextInt(5) == 0) {
                var again = known.get(random.nextInt(known.size()));
                return measurement(again, Objects.requireNonNull(sent.get(again)));
            }
            var at = random.nextInt(4) == 0 ? random.nextInt(1000) : requests * 12 + random.nextInt(12);
            var begins = FIRST.plusSeconds(90L * at).plusNanos(random.nextInt(2) * 1000L);
            var span = new Span(begins, begins.plusSeconds(60L * random.nextInt(2)));
            sent.put(name + next, span);
            return measurement(name + next, span);
        }

        private SentMeasurement measurement(String localId, Span span) {
            return Sent.measurement(
                    series,
                    localId,
                    span,
                    value(),
                    random.nextInt(6) == 0 ? Limit.BELOW : null,
                    Status.values()[random.nextInt(2)],
                    random.nextInt(3) == 0 ? "00" : null);
        }

        private @Nullable String value() {
            return switch (random.nextInt(8)) {
                case 0 -> null;
                case 1 -> "0.1234567890123456789";
                case 2 -> Integer.toString(random.nextInt(100));
                default -> Double.toString(random.nextInt(100_000) / 1000.0);
            };
        }
    }
}
