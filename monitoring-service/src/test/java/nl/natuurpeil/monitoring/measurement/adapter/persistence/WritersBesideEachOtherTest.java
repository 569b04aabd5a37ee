package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.natuurpeil.monitoring.measurement.application.Handling;
import nl.natuurpeil.monitoring.measurement.application.Handling.Conflict;
import nl.natuurpeil.monitoring.measurement.application.RowOutcome;
import nl.natuurpeil.monitoring.measurement.application.SentMeasurement;
import nl.natuurpeil.monitoring.measurement.domain.AquoIdentification;
import nl.natuurpeil.monitoring.measurement.domain.Details;
import nl.natuurpeil.monitoring.measurement.domain.MonitoringPoint;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import nl.natuurpeil.monitoring.measurement.domain.Span;
import nl.natuurpeil.monitoring.measurement.domain.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several writers of the same rows, each in an order of its own: nobody waits in a circle, and each row is there once. */
class WritersBesideEachOtherTest {

    private static final RecordingDatabase DATABASE = RecordingDatabase.start();
    private static final AquoIdentification TEMPERATURE =
            new AquoIdentification("T", null, null, "oC", "NVT", "OW", null);
    private static final int WRITERS = 4;
    private static final int ROUNDS = 15;

    @ParameterizedTest
    @EnumSource(Conflict.class)
    void each_row_is_there_once(Conflict conflict) throws Exception {
        var world = "beside-" + conflict;
        var start = new CyclicBarrier(WRITERS);
        List<Future<Integer>> writers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(threads.submit(writer(world, writer, conflict, start)));
            }
        }
        int recorded = 0;
        for (var writer : writers) {
            recorded += done(writer);
        }
        assertThat(recorded).isEqualTo(40 * ROUNDS);
        assertThat(count("measurement where local_id like '" + world + "-%'")).isEqualTo(40 * ROUNDS);
        assertThat(count("measurement_key where local_id like '" + world + "-%'"))
                .isEqualTo(40 * ROUNDS);
        assertThat(count("series s join series_latest l on l.series = s.id where s.dataset = '" + world
                        + "' and l.measurements <> (select count(*) from measurement m where m.series = s.id)"))
                .isZero();
    }

    /** With corrections, what one writer sends to a series another sends to the next one. */
    private static Callable<Integer> writer(String world, int writer, Conflict conflict, CyclicBarrier start) {
        return () -> {
            int recorded = 0;
            for (int round = 0; round < ROUNDS; round++) {
                var rows = new ArrayList<SentMeasurement>();
                for (int i = 0; i < 40; i++) {
                    rows.add(row(world, round * 40 + i, conflict == Conflict.CORRECT ? writer : 0));
                }
                Collections.shuffle(rows, new Random(writer * 31L + round));
                var request = world + writer + "/" + round;
                start.await();
                var outcomes = DATABASE.inTransaction(
                        _ -> DATABASE.recording.record(rows, new Handling(request, conflict, false, "an", "proef")));
                recorded += (int) outcomes.stream()
                        .filter(RowOutcome.Recorded.class::isInstance)
                        .count();
            }
            return recorded;
        };
    }

    private static SentMeasurement row(String world, int number, int shift) {
        var moment = Instant.parse("2025-06-01T00:00:00Z").plusSeconds(600L * number);
        var point = new MonitoringPoint("NL80", "P" + (number + shift) % 7);
        return new SentMeasurement(
                "NL80",
                world + "-" + number,
                new SeriesKey(null, TEMPERATURE, null, point, world),
                Span.at(moment),
                BigDecimal.valueOf(number),
                null,
                null,
                null,
                Status.UNCHECKED,
                null,
                Details.NONE);
    }

    private static int done(Future<Integer> writer) throws InterruptedException, ExecutionException {
        return writer.get();
    }

    private static int count(String from) throws SQLException {
        return DATABASE.inTransaction(connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select count(*) from " + from)) {
                row.next();
                return row.getInt(1);
            }
        });
    }
}
