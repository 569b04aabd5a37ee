package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import nl.natuurpeil.monitoring.measurement.application.Handling;
import nl.natuurpeil.monitoring.measurement.application.Handling.Conflict;
import nl.natuurpeil.monitoring.measurement.application.SentMeasurement;
import nl.natuurpeil.monitoring.measurement.domain.AquoIdentification;
import nl.natuurpeil.monitoring.measurement.domain.Details;
import nl.natuurpeil.monitoring.measurement.domain.MonitoringPoint;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import nl.natuurpeil.monitoring.measurement.domain.Span;
import nl.natuurpeil.monitoring.measurement.domain.Status;

/**
 * A quick look at where recording stands beside the bare {@code COPY} of the same rows into the same tables, turn about:
 * {@code java ... BesideRawCopy JDBC-URL PID-OF-POSTMASTER}. Without token, HTTP and outbox row; {@code ./natuurpeil bench intake} measures the whole.
 */
final class BesideRawCopy {

    private static final int ROWS = 1000;
    private static final int CALLERS = 8;
    private static final int SERIES = 10;
    private static final Duration TURN = Duration.ofSeconds(4);
    private static final AquoIdentification TEMPERATURE =
            new AquoIdentification("T", null, null, "oC", "NVT", "OW", null);

    private final AtomicInteger batches = new AtomicInteger();
    private final RecordingDatabase database;
    private final String url;
    private final String postmaster;

    private BesideRawCopy(String url, String postmaster) {
        this.url = url;
        this.postmaster = postmaster;
        this.database = RecordingDatabase.on(url, _ -> {});
    }

    /** Work of one caller until its time is over. */
    private interface Caller {
        void call(Connection connection, List<SentMeasurement> rows) throws SQLException;
    }

    /** Rows a second, and a second of processor time of this program and the database together. */
    private record Rate(double perSecond, double perCoreSecond) {

        @Override
        public String toString() {
            return "%,.0f rows/s (%,.0f a core-second)".formatted(perSecond, perCoreSecond);
        }
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new BesideRawCopy(arguments[0], arguments[1]);
        for (int round = 0; round < 5; round++) {
            var recording = bench.rate(bench::record);
            var copy = bench.rate(BesideRawCopy::copy);
            System.out.printf(
                    "recording %s, COPY %s: %.0f %% of the rate, %.0f %% of the rows a core-second%n",
                    recording,
                    copy,
                    100 * recording.perSecond() / copy.perSecond(),
                    100 * recording.perCoreSecond() / copy.perCoreSecond());
            bench.database.told.clear();
        }
    }

    private Rate rate(Caller caller) throws Exception {
        var rows = new AtomicLong();
        long cpu = processorTime();
        long start = System.nanoTime();
        List<Future<?>> callers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(CALLERS)) {
            for (int i = 0; i < CALLERS; i++) {
                int number = i;
                callers.add(threads.submit(() -> {
                    try (var connection = DriverManager.getConnection(url)) {
                        connection.setAutoCommit(false);
                        while (System.nanoTime() - start < TURN.toNanos()) {
                            caller.call(connection, batch(number));
                            rows.addAndGet(ROWS);
                        }
                    }
                    return null;
                }));
            }
        }
        for (var one : callers) {
            one.get();
        }
        return new Rate(rows.get() * 1e9 / (System.nanoTime() - start), rows.get() * 1e9 / (processorTime() - cpu));
    }

    /** Of this program, and of the sessions of the database server that have ended. */
    private long processorTime() throws IOException {
        long own = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        var stat = Files.readString(Path.of("/proc", postmaster, "stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return own + (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * 10_000_000;
    }

    private void record(Connection connection, List<SentMeasurement> rows) throws SQLException {
        database.on(
                connection,
                () -> database.recording.record(
                        rows,
                        new Handling(rows.getFirst().localId(), Conflict.REJECT, false, "water-authority", null)));
    }

    private static void copy(Connection connection, List<SentMeasurement> rows) throws SQLException {
        RawCopy.store(connection, rows);
        connection.commit();
    }

    private List<SentMeasurement> batch(int caller) {
        int batch = batches.incrementAndGet();
        List<SentMeasurement> rows = new ArrayList<>(ROWS);
        for (int i = 0; i < ROWS; i++) {
            var point = new MonitoringPoint("NL80", "P" + (caller * 100 + i % SERIES));
            var moment = Instant.parse("2025-01-01T00:00:00Z").plusMillis(batch * 100_000L + i / SERIES * 1000L);
            rows.add(new SentMeasurement(
                    "NL80",
                    "%s-%07d-%04d".formatted("bench", batch, i),
                    new SeriesKey(null, TEMPERATURE, null, point, "bench"),
                    Span.at(moment),
                    BigDecimal.valueOf(10_000 + i, 3),
                    null,
                    null,
                    null,
                    Status.UNCHECKED,
                    "00",
                    Details.NONE));
        }
        return rows;
    }
}
