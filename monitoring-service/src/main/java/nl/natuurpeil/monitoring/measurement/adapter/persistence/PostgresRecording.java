package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.natuurpeil.monitoring.measurement.application.Handling;
import nl.natuurpeil.monitoring.measurement.application.MeasurementEvents;
import nl.natuurpeil.monitoring.measurement.application.RecordMeasurements;
import nl.natuurpeil.monitoring.measurement.application.RecordSendings;
import nl.natuurpeil.monitoring.measurement.application.Recording;
import nl.natuurpeil.monitoring.measurement.application.RowOutcome;
import nl.natuurpeil.monitoring.measurement.application.Sending;
import nl.natuurpeil.monitoring.measurement.application.SentMeasurement;
import nl.natuurpeil.monitoring.measurement.application.SeriesChange;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;

/**
 * Records measurements set by set on the connection of the transaction. It begins as if nothing of what was sent were
 * recorded, which is so nearly always; only when PostgreSQL says otherwise it looks up what is, and decides row by row.
 *
 * <p>It holds the series it writes to until the commit. Two calls in one transaction may therefore meet two in another
 * that hold what they want: PostgreSQL then ends one of them, and the caller tries again.
 */
@ApplicationScoped
class PostgresRecording implements RecordMeasurements, RecordSendings {

    private final DataSource dataSource;
    private final SeriesIds seriesIds;
    private final SeriesTable seriesTable;
    private final TimeOrderedIds ids;
    private final MeasurementEvents events;

    PostgresRecording(
            DataSource dataSource,
            SeriesIds seriesIds,
            SeriesTable seriesTable,
            TimeOrderedIds ids,
            MeasurementEvents events) {
        this.dataSource = dataSource;
        this.seriesIds = seriesIds;
        this.seriesTable = seriesTable;
        this.ids = ids;
        this.events = events;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<RowOutcome> record(List<SentMeasurement> rows, Handling handling) {
        return recordAll(List.of(new Sending(rows, handling))).getFirst().outcomes();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<RowOutcome> record(
            List<SentMeasurement> rows, Handling handling, Consumer<List<SeriesChange>> instead) {
        return recordAll(List.of(new Sending(rows, handling)), instead)
                .getFirst()
                .outcomes();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Recording> recordAll(List<Sending> sendings) {
        return recordAll(sendings, events::changed);
    }

    private List<Recording> recordAll(List<Sending> sendings, Consumer<List<SeriesChange>> told) {
        try (var connection = dataSource.getConnection()) {
            var found = seriesIds.find(connection, series(sendings));
            var attempt = new RecordingAttempt(connection, ids, seriesTable, rows(sendings, found));
            var recorded = attempt.untilDone();
            seriesIds.settle(connection, found, recorded.seriesUsed());
            told.accept(recorded.changes());
            return recorded.recordings();
        } catch (SQLException e) {
            throw new IllegalStateException("measurements can't be recorded", e);
        }
    }

    private static Set<SeriesKey> series(List<Sending> sendings) {
        Set<SeriesKey> keys = new HashSet<>();
        for (var sending : sendings) {
            for (var row : sending.rows()) {
                keys.add(row.series());
            }
        }
        return keys;
    }

    private static List<SentRows> rows(List<Sending> sendings, SeriesIds.Found found) {
        var content = new Content();
        List<SentRows> all = new ArrayList<>(sendings.size());
        for (var sending : sendings) {
            List<Row> rows = new ArrayList<>(sending.rows().size());
            for (var said : sending.rows()) {
                var series = found.ids().get(said.series());
                if (series == null) {
                    throw new IllegalStateException("no series for " + said.series());
                }
                rows.add(Row.of(said, series, content));
            }
            all.add(new SentRows(rows, sending.handling(), sending.trace()));
        }
        return all;
    }
}
