package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Takes stored versions out of the current ones and keeps them beside, with who ended them, when and why. */
final class Superseded {

    private static final String MOVE = """
            with sent as (
                select * from unnest(?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[])
                    as sent (namespace, local_id, superseded_by, actor, reason)),
            key as (
                delete from measurement_key k using sent s
                where k.namespace = s.namespace and k.local_id = s.local_id
                returning k.series, k.begins, k.ends, s.superseded_by, s.actor, s.reason),
            gone as (
                delete from measurement m using key k
                where m.series = k.series and m.begins = k.begins and m.ends = k.ends
                returning m.*, k.superseded_by, k.actor, k.reason)
            insert into measurement_version (%1$s, superseded_at, superseded_by, actor, reason)
            select %1$s, %2$s, superseded_by, actor, reason
            from gone""".formatted(MeasurementCopy.COLUMNS, Micros.toInstant("?::bigint"));

    private Superseded() {}

    /** The stored versions that what was sent comes after. */
    static List<Entry.Sent> firstAfterStored(Ledger ledger) {
        return ledger.added().stream()
                .filter(entry -> entry.replaces() instanceof Entry.Stored)
                .toList();
    }

    /** Moves what the entries replace; their keys are free afterwards, for the entries to take. */
    static void move(Connection connection, List<Entry.Sent> entries, long at) throws SQLException {
        var columns = new ArrayList<Object[]>();
        columns.add(entries.stream().map(entry -> entry.key().namespace()).toArray());
        columns.add(entries.stream().map(entry -> entry.key().localId()).toArray());
        columns.add(entries.stream().map(Entry.Sent::id).toArray());
        columns.add(entries.stream().map(entry -> entry.handling().actor()).toArray());
        columns.add(entries.stream().map(entry -> entry.handling().reason()).toArray());
        try (var move = connection.prepareStatement(MOVE)) {
            for (int i = 0; i < columns.size(); i++) {
                move.setArray(i + 1, connection.createArrayOf(i == 2 ? "uuid" : "text", columns.get(i)));
            }
            move.setLong(6, at);
            move.setLong(7, at);
            if (move.executeUpdate() != entries.size()) {
                throw new IllegalStateException("not every replaced measurement was there");
            }
        }
    }
}
