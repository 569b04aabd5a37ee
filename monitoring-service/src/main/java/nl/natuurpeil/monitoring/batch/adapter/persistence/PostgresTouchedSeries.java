package nl.natuurpeil.monitoring.batch.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.natuurpeil.monitoring.batch.application.Batch;
import nl.natuurpeil.monitoring.batch.application.TouchedSeries;
import nl.natuurpeil.monitoring.measurement.application.SeriesChange;
import nl.natuurpeil.monitoring.measurement.application.SeriesSum;
import nl.natuurpeil.monitoring.measurement.domain.Span;
import org.jspecify.annotations.Nullable;

/** Changed series as rows, written and taken set by set. */
@ApplicationScoped
class PostgresTouchedSeries implements TouchedSeries {

    private static final String ADD = """
            insert into batch_series as b (batch, series, indicator, area, dataset, changes, begins, ends, recorded_at)
            select ?, s.* from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::timestamptz[],
                ?::timestamptz[], ?::timestamptz[]) as s (series, indicator, area, dataset, changes, b, e, at)
            on conflict (batch, series) do update set
                changes = b.changes + excluded.changes,
                begins = least(b.begins, excluded.begins),
                ends = greatest(b.ends, excluded.ends),
                recorded_at = greatest(b.recorded_at, excluded.recorded_at)""";

    /** As recording does it: the row a series has about itself is its lock, taken in the order of the series. */
    private static final String HOLD = """
            select l.series from series_latest l join series s on s.id = l.series
            where s.code in (select series from batch_series where batch = ? order by series limit ?)
            order by l.series for update of l""";

    private static final String TAKE = """
            delete from batch_series
            where batch = ? and series in (select series from batch_series where batch = ? order by series limit ?)
            returning *""";

    private final Sql sql;

    PostgresTouchedSeries(DataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public void add(UUID batch, List<SeriesChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        sql.call(ADD, (connection, insert) -> add(batch, changes, connection, insert));
    }

    @Override
    public List<SeriesSum> take(Batch batch, int limit) {
        sql.list(HOLD, row -> row.getInt(1), batch.id(), limit);
        return sql.list(TAKE, row -> read(batch, row), batch.id(), batch.id(), limit).stream()
                .sorted(Comparator.comparing(SeriesSum::series))
                .toList();
    }

    private static int add(UUID batch, List<SeriesChange> changes, Connection connection, PreparedStatement insert)
            throws SQLException {
        insert.setObject(1, batch);
        insert.setArray(
                2, array(connection, "text", changes, one -> one.series().id()));
        insert.setArray(
                3, array(connection, "text", changes, one -> one.series().indicator()));
        insert.setArray(
                4, array(connection, "text", changes, one -> one.series().area()));
        insert.setArray(
                5, array(connection, "text", changes, one -> one.series().dataset()));
        insert.setArray(
                6, array(connection, "bigint", changes, one -> one.changes().size()));
        insert.setArray(
                7, array(connection, "timestamptz", changes, one -> one.reach().begins()));
        insert.setArray(
                8, array(connection, "timestamptz", changes, one -> one.reach().ends()));
        insert.setArray(9, array(connection, "timestamptz", changes, SeriesChange::recordedAt));
        return insert.executeUpdate();
    }

    /** Instants go as ISO 8601 texts, which PostgreSQL reads as they are. */
    private static java.sql.Array array(
            Connection connection,
            String type,
            List<SeriesChange> changes,
            Function<SeriesChange, @Nullable Object> field)
            throws SQLException {
        var values = changes.stream()
                .map(field)
                .map(value -> value instanceof Instant at ? at.toString() : value)
                .toArray();
        return connection.createArrayOf(type, values);
    }

    private static SeriesSum read(Batch batch, ResultSet row) throws SQLException {
        return new SeriesSum(
                batch.id().toString(),
                row.getString("series"),
                row.getString("indicator"),
                row.getString("area"),
                row.getString("dataset"),
                batch.terms().organisation(),
                Objects.requireNonNull(Sql.instant(row, "recorded_at")),
                new Span(
                        Objects.requireNonNull(Sql.instant(row, "begins")),
                        Objects.requireNonNull(Sql.instant(row, "ends"))),
                row.getLong("changes"));
    }
}
