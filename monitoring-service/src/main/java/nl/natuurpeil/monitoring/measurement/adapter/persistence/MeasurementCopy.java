package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Stores what is new, set by set. */
final class MeasurementCopy {

    /** The columns of a version, in the order they are sent. */
    static final String COLUMNS =
            "series, begins, ends, recorded_at, id, version, limit_symbol, status, value, standard_error, text_value, "
                    + "quality, namespace, local_id, recorded_by, details";

    private static final String KEYS = """
            copy measurement_key (id, begins, ends, content, series, version, namespace, local_id)
            from stdin (format binary)""";
    private static final String CURRENT = "copy measurement (" + COLUMNS + ") from stdin (format binary)";
    private static final String PASSED = "copy measurement_version (" + COLUMNS
            + ", superseded_at, superseded_by, actor, reason) from stdin (format binary)";

    private MeasurementCopy() {}

    /**
     * Stores the versions, and their keys first: those who send the same keys wait for each other there, in the order of
     * the keys, and have written little when one of them must think again.
     */
    static void store(Connection connection, Ledger ledger, long recordedAt) throws SQLException {
        List<Entry.Sent> current = new ArrayList<>(ledger.added().size());
        List<Entry.Sent> passed = new ArrayList<>();
        ledger.added().forEach(entry -> (ledger.isCurrent(entry) ? current : passed).add(entry));
        if (current.isEmpty()) {
            return;
        }
        keys(current).send(connection, KEYS);
        var buffer = new CopyBuffer(current.size(), 200);
        for (var entry : current) {
            columns(buffer.row(16), entry, recordedAt);
        }
        buffer.send(connection, CURRENT);
        if (!passed.isEmpty()) {
            passed(passed, ledger, recordedAt).send(connection, PASSED);
        }
    }

    private static CopyBuffer keys(List<Entry.Sent> entries) {
        var sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(Entry.Sent::key));
        var buffer = new CopyBuffer(entries.size(), 120);
        for (var entry : sorted) {
            var place = entry.place();
            buffer.row(8)
                    .add(entry.id())
                    .add(place.begins())
                    .add(place.ends())
                    .add(entry.content())
                    .add(place.series())
                    .add(entry.version())
                    .add(entry.key().namespace())
                    .add(entry.key().localId());
        }
        return buffer;
    }

    private static void columns(CopyBuffer buffer, Entry.Sent entry, long recordedAt) {
        var said = entry.row().said();
        var place = entry.place();
        buffer.add(place.series())
                .add(place.begins())
                .add(place.ends())
                .add(recordedAt)
                .add(entry.id())
                .add(entry.version())
                .add(Codes.of(said.limit()))
                .add((Short) Codes.of(said.status()))
                .add(said.value())
                .add(said.standardError())
                .add(said.text())
                .add(said.quality())
                .add(said.namespace())
                .add(said.localId())
                .add(entry.handling().actor())
                .addJson(DetailsJson.write(said.details()));
    }

    /** Versions that another one of the same sending came after: they were never current to anyone. */
    private static CopyBuffer passed(List<Entry.Sent> entries, Ledger ledger, long recordedAt) {
        Map<UUID, Entry.Sent> next = new HashMap<>();
        ledger.added().forEach(entry -> {
            if (entry.replaces() != null) {
                next.put(entry.replaces().id(), entry);
            }
        });
        var buffer = new CopyBuffer(entries.size(), 250);
        for (var entry : entries) {
            columns(buffer.row(20), entry, recordedAt);
            var later = next.get(entry.id());
            if (later == null) {
                throw new IllegalStateException("neither current nor replaced: " + entry.key());
            }
            buffer.add(recordedAt)
                    .add(later.id())
                    .add(later.handling().actor())
                    .add(later.handling().reason());
        }
        return buffer;
    }
}
