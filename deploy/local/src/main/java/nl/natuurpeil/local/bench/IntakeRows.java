package nl.natuurpeil.local.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Rows that were never there before: temperatures of a thousand series, each run of them later than the last. The same
 * rows for the suite, as JSON, and for PostgreSQL, as the two tables they are stored in.
 */
final class IntakeRows {

    static final int SERIES = 1000;
    /** Of one series in one request. */
    static final int RUN = 100;

    static final int BATCH = 1000;
    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
    private static final int SECONDS_BETWEEN = 5;

    private final String name;
    private final AtomicLong runs = new AtomicLong();
    private final AtomicLong singles = new AtomicLong();

    /** Rows whose names begin with this. */
    IntakeRows(String name) {
        this.name = name;
    }

    /** One row: which series, when, what. */
    private record Row(long number, int series, Instant time, String value) {}

    /** Of the n-th run of a hundred. */
    private Row row(long run, int place) {
        long number = run * RUN + place;
        var time = START.plusSeconds(SECONDS_BETWEEN * (run / SERIES * RUN + place));
        return new Row(number, (int) (run % SERIES), time, 1 + number % 2999 / 100 + "." + (10 + number % 90));
    }

    /** The next thousand rows, ten series of a hundred each, as lines of JSON. */
    byte[] batch() {
        var lines = new StringBuilder(BATCH * 240);
        for (int run = 0; run < BATCH / RUN; run++) {
            var next = runs.getAndIncrement();
            for (int place = 0; place < RUN; place++) {
                json(lines, row(next, place), "p").append('\n');
            }
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The next row on its own; in series of its own, one after the other. */
    byte[] single() {
        return json(new StringBuilder(), nextSingle(), "q").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The next row on its own as it is stored; its series come after those of the batches. */
    Stored storedSingle() {
        return stored(nextSingle(), 1 + SERIES);
    }

    private Row nextSingle() {
        long number = singles.getAndIncrement();
        var time = START.plusSeconds(SECONDS_BETWEEN * (number / SERIES));
        return new Row(1_000_000_000_000L + number, (int) (number % SERIES), time, "12." + (10 + number % 90));
    }

    private StringBuilder json(StringBuilder text, Row row, String point) {
        return text.append("{\"localId\":\"")
                .append(name)
                .append(row.number())
                .append("\",\"dataset\":\"bench\",\"time\":\"")
                .append(row.time())
                .append("\",\"value\":")
                .append(row.value())
                .append(",\"unit\":\"oC\",\"aquo\":{\"quantity\":\"T\",\"compartment\":\"OW\",\"condition\":\"NVT\"},")
                .append("\"point\":{\"namespace\":\"NL27\",\"localId\":\"")
                .append(point)
                .append(row.series())
                .append("\"}}");
    }

    /** A row as it is stored. */
    record Stored(int series, String time, UUID id, String value, String localId) {}

    private Stored stored(Row row, int firstSeries) {
        return new Stored(
                firstSeries + row.series(),
                row.time().toString(),
                timeOrdered(row.number()),
                row.value(),
                name + row.number());
    }

    /** The next thousand rows as PostgreSQL copies them in: those of the measurements, and those of their keys. */
    byte[][] copies() {
        var measurements = new StringBuilder(BATCH * 200);
        var keys = new StringBuilder(BATCH * 160);
        for (int run = 0; run < BATCH / RUN; run++) {
            var next = runs.getAndIncrement();
            for (int place = 0; place < RUN; place++) {
                var row = stored(row(next, place), 1);
                measurements
                        .append(row.series())
                        .append('\t')
                        .append(row.time())
                        .append('\t')
                        .append(row.time())
                        .append('\t')
                        .append(row.time())
                        .append('\t')
                        .append(row.id())
                        .append("\t0\t")
                        .append(row.value())
                        .append("\tNL27\t")
                        .append(row.localId())
                        .append("\tbench\n");
                keys.append(row.id())
                        .append('\t')
                        .append(row.time())
                        .append('\t')
                        .append(row.time())
                        .append('\t')
                        .append(row.id().getLeastSignificantBits())
                        .append('\t')
                        .append(row.series())
                        .append("\tNL27\t")
                        .append(row.localId())
                        .append('\n');
            }
        }
        return new byte[][] {
            measurements.toString().getBytes(StandardCharsets.UTF_8),
            keys.toString().getBytes(StandardCharsets.UTF_8)
        };
    }

    /** Of version 7, rising with the number, as those of the suite do with time. */
    private static UUID timeOrdered(long number) {
        return new UUID(0x019000000000L + number << 16 | 0x7000L, 0x8000000000000000L | number);
    }
}
