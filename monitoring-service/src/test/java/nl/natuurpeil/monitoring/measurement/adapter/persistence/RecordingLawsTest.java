package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.natuurpeil.monitoring.measurement.application.Handling;
import nl.natuurpeil.monitoring.measurement.application.Handling.Conflict;
import nl.natuurpeil.monitoring.measurement.application.Recording;
import nl.natuurpeil.monitoring.measurement.application.Sending;
import nl.natuurpeil.monitoring.measurement.application.SentMeasurement;
import nl.natuurpeil.monitoring.measurement.domain.AquoIdentification;
import nl.natuurpeil.monitoring.measurement.domain.Details;
import nl.natuurpeil.monitoring.measurement.domain.Limit;
import nl.natuurpeil.monitoring.measurement.domain.MonitoringPoint;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import nl.natuurpeil.monitoring.measurement.domain.Span;
import nl.natuurpeil.monitoring.measurement.domain.Status;

/** Whatever is posted, resent, corrected, withdrawn, and broken off: the tables hold what the plain model holds. */
class RecordingLawsTest {

    private static final RecordingDatabase DATABASE = RecordingDatabase.start();
    private static final AtomicInteger WORLDS = new AtomicInteger();
    private static final AquoIdentification ZINC =
            new AquoIdentification("CONCTTE", "Zn", null, "ug/l", "nf", "OW", null);
    private static final Details DETAILS = new Details("proef", "an", null, null, null, null, null, "2025-02-03");

    /** A row in small numbers, so that rows often meet. */
    record Small(int key, int series, int time, int value) {

        SentMeasurement in(String world) {
            var begins = Instant.parse("2024-12-31T22:00:00Z").plusSeconds(3600L * time);
            return new SentMeasurement(
                    "NL" + key % 2,
                    world + "-" + key,
                    new SeriesKey(null, ZINC, null, new MonitoringPoint("NL80", "P" + series), world),
                    time == 0 ? Span.at(begins) : new Span(begins, begins.plusSeconds(1800)),
                    value == 0 ? null : BigDecimal.valueOf(value * 1_000_001L, value * 3),
                    value == 0 ? "V" : null,
                    value == 1 ? Limit.BELOW : null,
                    value == 2 ? new BigDecimal("0.001") : null,
                    value == 2 ? Status.QUARANTINED : Status.UNCHECKED,
                    value == 3 ? "00" : null,
                    value == 3 ? DETAILS : Details.NONE);
        }
    }

    /** What somebody does. */
    sealed interface Action {}

    /** Several requests in one transaction, broken off before the statement of the number if there are so many. */
    record Send(List<SmallSending> sendings, int statements) implements Action {}

    /** One request. */
    record SmallSending(List<Small> rows, Conflict conflict, boolean atomic) {}

    /** Takes back the measurement of the number among all ever recorded. */
    record Withdraw(int which) implements Action {}

    @Provide
    Arbitrary<List<Action>> actions() {
        var row = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3))
                .as(Small::new);
        var sending = Combinators.combine(
                        row.list().ofMinSize(1).ofMaxSize(6),
                        Arbitraries.of(Conflict.class),
                        Arbitraries.of(false, true))
                .as(SmallSending::new);
        Arbitrary<Integer> whole = Arbitraries.just(Integer.MAX_VALUE);
        var send = Combinators.combine(
                        sending.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, whole),
                                Tuple.of(1, Arbitraries.integers().between(0, 20))))
                .as(Send::new);
        var withdraw = Arbitraries.integers().between(0, 30).map(Withdraw::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(5, send.map(one -> (Action) one)), Tuple.of(1, withdraw.map(one -> (Action) one)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 80)
    void the_tables_hold_what_the_model_holds(@ForAll("actions") List<Action> actions) throws SQLException {
        var world = "w" + WORLDS.incrementAndGet();
        var model = new RecordingModel();
        Map<Instant, Set<UUID>> moments = new HashMap<>();
        int toldBefore = DATABASE.told.size();
        for (var action : actions) {
            switch (action) {
                case Send send -> send(send, world, model);
                case Withdraw withdraw -> withdraw(withdraw, model);
            }
            moments.put(now(), ids(model));
        }
        var told = List.copyOf(DATABASE.told.subList(toldBefore, DATABASE.told.size()));
        DATABASE.inTransaction(connection -> {
            RecordingChecks.mustHold(DATABASE, connection, world, model);
            for (var moment : moments.entrySet()) {
                assertThat(RecordingChecks.asOf(connection, world, moment.getKey()))
                        .isEqualTo(moment.getValue());
            }
            RecordingChecks.summariesMustAgree(connection, world);
            return true;
        });
        RecordingChecks.eventsMustLeadThere(told, model);
    }

    private static void send(Send send, String world, RecordingModel model) throws SQLException {
        List<Sending> sendings = new ArrayList<>();
        for (var one : send.sendings()) {
            var rows = one.rows().stream().map(row -> row.in(world)).toList();
            var handling = new Handling(UUID.randomUUID().toString(), one.conflict(), one.atomic(), "an", "proef");
            sendings.add(new Sending(rows, handling));
        }
        List<Recording> recordings;
        try {
            recordings = DATABASE.inTransaction(send.statements(), _ -> DATABASE.recording.recordAll(sendings));
        } catch (IllegalStateException e) {
            assertThat(e).hasCauseInstanceOf(RecordingDatabase.Crash.class);
            return;
        }
        for (int i = 0; i < sendings.size(); i++) {
            var outcomes = recordings.get(i).outcomes();
            var expected = model.send(sendings.get(i).rows(), sendings.get(i).handling(), outcomes);
            assertThat(known(outcomes.stream().map(RecordingModel::describe), model))
                    .isEqualTo(known(expected.stream(), model));
        }
    }

    /** A row that was refused because of one that is then held back itself names an id that never came to be. */
    private static List<String> known(Stream<String> outcomes, RecordingModel model) {
        var ids = model.ids().stream().map(UUID::toString).collect(Collectors.toSet());
        return outcomes.map(outcome -> Stream.of(outcome.split(" "))
                        .map(word -> word.length() < 36 || ids.contains(word) ? word : "?")
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static void withdraw(Withdraw withdraw, RecordingModel model) throws SQLException {
        var ids = model.ids();
        if (ids.isEmpty()) {
            return;
        }
        var id = ids.get(withdraw.which() % ids.size());
        var change = DATABASE.inTransaction(_ -> {
            var told = DATABASE.withdrawals.withdraw(id, "an", "verwisseld");
            told.ifPresent(DATABASE.told::add);
            return told;
        });
        assertThat(change.isPresent()).isEqualTo(model.withdraw(id));
    }

    private static Instant now() throws SQLException {
        return DATABASE.inTransaction(connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select " + Micros.fromInstant("clock_timestamp()"))) {
                row.next();
                return Micros.toInstant(row.getLong(1));
            }
        });
    }

    private static Set<UUID> ids(RecordingModel model) {
        return model.current().stream().map(RecordingModel.Version::id).collect(Collectors.toSet());
    }
}
