package nl.natuurpeil.local.chaos;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;

/** Whether every acknowledged row is there once with its value, and nothing that was never sent. */
final class StoredAudit {

    private static final int FETCHED = 10_000;

    private final Database database;
    private final Rows rows;
    private final Faults faults;

    StoredAudit(Database database, Rows rows, Faults faults) {
        this.database = database;
        this.rows = rows;
        this.faults = faults;
    }

    void run(List<Sending> sendings, Acknowledged acknowledged) throws SQLException {
        var found = new BitSet(rows.plan().rows());
        try (var connection = database.connect()) {
            readAll(connection, found);
            consistent(connection);
        }
        for (var sending : sendings) {
            int last = sending.first() + sending.rows();
            int missing = found.nextClearBit(sending.first());
            if (missing < last && !acknowledged.id(sending).isEmpty()) {
                faults.add(
                        "lost",
                        "row " + missing + " of request " + sending.number() + ", acknowledged as "
                                + acknowledged.id(sending));
            }
        }
    }

    private void readAll(Connection connection, BitSet found) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select local_id, value from measurement where namespace = ? and local_id like ?")) {
            statement.setFetchSize(FETCHED);
            statement.setString(1, ChaosPlan.NAMESPACE);
            statement.setString(2, rows.plan().prefix() + "%");
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    read(result, found);
                }
            }
        }
    }

    private void read(ResultSet result, BitSet found) throws SQLException {
        var localId = result.getString(1);
        int row = rows.row(localId);
        if (row < 0) {
            faults.add("made up", localId);
        } else if (found.get(row)) {
            faults.add("twice", localId);
        } else {
            found.set(row);
            if (result.getBigDecimal(2) == null || rows.value(row).compareTo(result.getBigDecimal(2)) != 0) {
                faults.add("changed", localId + " is " + result.getBigDecimal(2) + ", sent " + rows.value(row));
            }
        }
    }

    /** What is kept beside the rows must say the same as the rows. */
    private void consistent(Connection connection) throws SQLException {
        none(connection, "key and measurement differ", """
                select coalesce(m.local_id, k.local_id) from measurement m
                full join measurement_key k on k.namespace = m.namespace and k.local_id = m.local_id
                where m.id is distinct from k.id limit 5""");
        none(connection, "kept count of a series differs", """
                select l.series::text from series_latest l
                join (select series, count(*) as number from measurement group by series) m on m.series = l.series
                where l.measurements <> m.number limit 5""");
    }

    private void none(Connection connection, String fault, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            while (result.next()) {
                faults.add(fault, result.getString(1));
            }
        }
    }
}
