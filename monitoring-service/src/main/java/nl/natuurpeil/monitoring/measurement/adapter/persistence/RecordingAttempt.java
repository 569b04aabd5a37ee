package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.natuurpeil.monitoring.measurement.adapter.persistence.Entry.Stored;
import nl.natuurpeil.monitoring.measurement.adapter.persistence.Ledger.Decision;
import nl.natuurpeil.monitoring.measurement.adapter.persistence.Ledger.Known;
import nl.natuurpeil.monitoring.measurement.application.Handling.Conflict;
import nl.natuurpeil.monitoring.measurement.application.Recording;
import nl.natuurpeil.monitoring.measurement.application.SeriesChange;
import org.postgresql.util.PSQLState;

/** Tries to record sendings, each time from a savepoint, until what it knew of the database held to the end. */
final class RecordingAttempt {

    /** Every try but the first waits for who was in the way; more than a few mean that something else is wrong. */
    private static final int TRIES = 20;

    private final Connection connection;
    private final TimeOrderedIds ids;
    private final SeriesTable series;
    private final List<SentRows> sent;
    private final List<Row> rows;
    private final Content content = new Content();

    RecordingAttempt(Connection connection, TimeOrderedIds ids, SeriesTable series, List<SentRows> sent) {
        this.connection = connection;
        this.ids = ids;
        this.series = series;
        this.sent = sent;
        this.rows = sent.stream().flatMap(one -> one.rows().stream()).toList();
    }

    /** What was recorded. */
    record Recorded(List<Recording> recordings, List<SeriesChange> changes, Set<Integer> seriesUsed) {}

    Recorded untilDone() throws SQLException {
        execute("savepoint recording");
        var unknowing = new Ledger(ids::next, Known.NOTHING);
        var decisions = decide(unknowing);
        if (decisions.stream().allMatch(Decision::isProvenByStoring)) {
            try {
                return firstTime(unknowing, decisions);
            } catch (SQLException e) {
                mustBeTaken(e);
            }
        }
        return knowing();
    }

    private Recorded knowing() throws SQLException {
        Set<Integer> held = new TreeSet<>();
        rows.forEach(row -> held.add(row.place().series()));
        for (int attempt = 2; attempt <= TRIES; attempt++) {
            execute("rollback to savepoint recording");
            try {
                long now = SeriesSummaries.lock(connection, held);
                var known = KnownRows.of(connection, content, rows);
                if (held.addAll(seriesToCorrect(known))) {
                    continue;
                }
                return knowing(new Known(known), now);
            } catch (SQLException e) {
                mustBeTaken(e);
            }
        }
        throw new IllegalStateException("others were in the way " + TRIES + " times");
    }

    /** As if nothing were recorded yet. */
    private Recorded firstTime(Ledger ledger, List<Decision> decisions) throws SQLException {
        var tallies = List.copyOf(Tally.of(ledger));
        long now = tallies.isEmpty() ? 0 : SeriesSummaries.add(connection, tallies);
        MeasurementCopy.store(connection, ledger, now);
        execute("release savepoint recording");
        return recorded(ledger, decisions, now);
    }

    private Recorded knowing(Known known, long now) throws SQLException {
        var ledger = new Ledger(ids::next, known);
        var decisions = decide(ledger);
        var replacing = Superseded.firstAfterStored(ledger);
        if (!replacing.isEmpty()) {
            Superseded.move(connection, replacing, now);
        }
        MeasurementCopy.store(connection, ledger, now);
        var tallies = Tally.of(ledger);
        var shrunk = tallies.stream().filter(Tally::hasLost).toList();
        var grown = tallies.stream().filter(Predicate.not(Tally::hasLost)).toList();
        if (!shrunk.isEmpty()) {
            SeriesSummaries.refresh(connection, shrunk);
        }
        if (!grown.isEmpty()) {
            SeriesSummaries.add(connection, grown);
        }
        execute("release savepoint recording");
        return recorded(ledger, decisions, now);
    }

    private List<Decision> decide(Ledger ledger) {
        List<Decision> decisions = new ArrayList<>(sent.size());
        for (var sending : sent) {
            decisions.add(ledger.decide(sending.rows(), sending.handling()));
        }
        return decisions;
    }

    private Recorded recorded(Ledger ledger, List<Decision> decisions, long now) throws SQLException {
        var at = Micros.toInstant(now);
        var left = series.describe(connection, seriesLeft(ledger));
        List<Recording> recordings = new ArrayList<>(sent.size());
        List<SeriesChange> changes = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            var decision = decisions.get(i);
            recordings.add(new Recording(decision.outcomes(), at));
            changes.addAll(Changes.of(sent.get(i), decision.added(), at, left));
        }
        var used = ledger.added().stream().map(entry -> entry.place().series()).collect(Collectors.toSet());
        return new Recorded(recordings, changes, used);
    }

    private static Set<Integer> seriesLeft(Ledger ledger) {
        Set<Integer> left = new TreeSet<>();
        for (var entry : ledger.added()) {
            if (entry.replaces() instanceof Stored stored
                    && stored.place().series() != entry.place().series()) {
                left.add(stored.place().series());
            }
        }
        return left;
    }

    /** Where a correction takes a measurement from another series, that one changes too. */
    private Set<Integer> seriesToCorrect(Iterable<Stored> known) {
        if (sent.stream().noneMatch(one -> one.handling().conflict() == Conflict.CORRECT)) {
            return Set.of();
        }
        Set<Integer> others = new TreeSet<>();
        var sentKeys = rows.stream().map(Row::key).collect(Collectors.toSet());
        for (var entry : known) {
            if (!entry.withdrawn() && sentKeys.contains(entry.key())) {
                others.add(entry.place().series());
            }
        }
        return others;
    }

    private static void mustBeTaken(SQLException e) throws SQLException {
        if (!PSQLState.UNIQUE_VIOLATION.getState().equals(e.getSQLState())) {
            throw e;
        }
    }

    private void execute(String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
