package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.natuurpeil.monitoring.measurement.application.SeriesChange;
import nl.natuurpeil.monitoring.measurement.application.SeriesChange.Change;
import nl.natuurpeil.monitoring.measurement.application.SeriesChange.Kind;
import nl.natuurpeil.monitoring.measurement.application.Withdrawals;

/** Moves a withdrawn measurement beside the current ones. */
@ApplicationScoped
class PostgresWithdrawals implements Withdrawals {

    private static final String FIND = "select k.namespace, k.local_id, " + Micros.fromInstant("k.begins") + ", "
            + Micros.fromInstant("k.ends") + ", " + SeriesColumns.ALL + """

            from measurement m
            join measurement_key k on k.namespace = m.namespace and k.local_id = m.local_id
            join series s on s.id = m.series
            where m.id = ?""";

    private static final String MOVE = """
            with key as (
                update measurement_key set withdrawn = true
                where namespace = ? and local_id = ? and id = ? and not withdrawn
                returning series, begins, ends),
            gone as (
                delete from measurement m using key k
                where m.series = k.series and m.begins = k.begins and m.ends = k.ends
                returning m.*)
            insert into measurement_version (%1$s, superseded_at, actor, reason)
            select %1$s, %2$s, ?, ? from gone""".formatted(MeasurementCopy.COLUMNS, Micros.toInstant("?::bigint"));

    private final DataSource dataSource;

    PostgresWithdrawals(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    private record Current(UUID id, RowKey key, Place place, SeriesTable.Described series) {}

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<SeriesChange> withdraw(UUID id, String actor, String reason) {
        try (var connection = dataSource.getConnection()) {
            var found = find(connection, id);
            return found.isEmpty() ? Optional.empty() : withdraw(connection, found.get(), actor, reason);
        } catch (SQLException e) {
            throw new IllegalStateException("a measurement can't be withdrawn", e);
        }
    }

    private static Optional<SeriesChange> withdraw(Connection connection, Current current, String actor, String reason)
            throws SQLException {
        long now = SeriesSummaries.lock(connection, Set.of(current.place().series()));
        if (!move(connection, current, now, actor, reason)) {
            return Optional.empty();
        }
        SeriesSummaries.refresh(connection, List.of(Tally.ofLost(current.place())));
        var key = current.key();
        var removed = new Change(Kind.REMOVED, current.id(), key.namespace(), key.localId(), null, null);
        return Optional.of(new SeriesChange(
                "withdrawal/" + current.id(),
                current.series().key(),
                current.series().unit(),
                key.namespace(),
                Micros.toInstant(now),
                current.place().span(),
                List.of(removed),
                null));
    }

    private static Optional<Current> find(Connection connection, UUID id) throws SQLException {
        try (var select = connection.prepareStatement(FIND)) {
            select.setObject(1, id);
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                var place = new Place(row.getInt("series"), row.getLong(3), row.getLong(4));
                var series = new SeriesTable.Described(SeriesColumns.read(row), row.getString("unit"));
                return Optional.of(new Current(id, new RowKey(row.getString(1), row.getString(2)), place, series));
            }
        }
    }

    private static boolean move(Connection connection, Current current, long now, String actor, String reason)
            throws SQLException {
        try (var move = connection.prepareStatement(MOVE)) {
            move.setString(1, current.key().namespace());
            move.setString(2, current.key().localId());
            move.setObject(3, current.id());
            move.setLong(4, now);
            move.setLong(5, now);
            move.setString(6, actor);
            move.setString(7, reason);
            return move.executeUpdate() == 1;
        }
    }
}
