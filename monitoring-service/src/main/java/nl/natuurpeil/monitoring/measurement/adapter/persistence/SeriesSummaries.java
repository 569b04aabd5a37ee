package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The row each series has about itself. Who writes to series holds their rows until the commit; all take them in the
 * order of the series, so that nobody waits in a circle.
 */
final class SeriesSummaries {

    private static final String LOCK = """
            insert into series_latest as l (series, measurements, revision, changed_at)
            select series, 0, 0, clock_timestamp() from unnest(?::int[]) as sent (series) order by series
            on conflict (series) do update set revision = l.revision
            returning %s""".formatted(Micros.fromInstant("clock_timestamp()"));

    private static final String ADD = """
            with sent as (
                select series, more, %s as first_begins, id, %s as begins, %s as ends, value::numeric,
                    error::numeric as standard_error, text_value, limit_symbol, status, quality
                from unnest(?::int[], ?::int[], ?::bigint[], ?::uuid[], ?::bigint[], ?::bigint[], ?::text[], ?::text[],
                        ?::text[], ?::int2[], ?::int2[], ?::text[])
                    as sent (series, more, low, id, b, e, value, error, text_value, limit_symbol, status, quality)),
            reached as (
                delete from series_chunk c using sent s where c.series = s.series and c.last >= s.first_begins)
            insert into series_latest as l (series, id, begins, ends, value, standard_error, text_value, limit_symbol,
                status, quality, measurements, first_begins, revision, changed_at)
            select series, id, begins, ends, value, standard_error, text_value, limit_symbol, status, quality, more,
                first_begins, 1, clock_timestamp()
            from sent order by series
            on conflict (series) do update set
                (id, begins, ends, value, standard_error, text_value, limit_symbol, status, quality) = (
                    select n.* from (values
                        (l.id, l.begins, l.ends, l.value, l.standard_error, l.text_value, l.limit_symbol, l.status,
                            l.quality),
                        (excluded.id, excluded.begins, excluded.ends, excluded.value, excluded.standard_error,
                            excluded.text_value, excluded.limit_symbol, excluded.status, excluded.quality)
                    ) as n (id, begins, ends, value, standard_error, text_value, limit_symbol, status, quality)
                    order by begins desc nulls last, ends desc nulls last limit 1),
                measurements = l.measurements + excluded.measurements,
                first_begins = least(l.first_begins, excluded.first_begins),
                revision = l.revision + 1,
                changed_at = excluded.changed_at,
                chunked_until = least(l.chunked_until, excluded.first_begins - interval '1 microsecond')
            returning %s""".formatted(
                    Micros.toInstant("low"),
                    Micros.toInstant("b"),
                    Micros.toInstant("e"),
                    Micros.fromInstant("clock_timestamp()"));

    private static final String REFRESH = """
            with sent as (
                select series, more, %s as low
                from unnest(?::int[], ?::int[], ?::bigint[]) as sent (series, more, low)),
            reached as (delete from series_chunk c using sent s where c.series = s.series and c.last >= s.low)
            update series_latest l set
                id = last.id, begins = last.begins, ends = last.ends, value = last.value,
                standard_error = last.standard_error, text_value = last.text_value, limit_symbol = last.limit_symbol,
                status = last.status, quality = last.quality,
                measurements = l.measurements + s.more,
                first_begins = first.begins,
                revision = l.revision + 1,
                changed_at = clock_timestamp(),
                chunked_until = least(l.chunked_until, s.low - interval '1 microsecond')
            from sent s
            left join lateral (
                select * from measurement m where m.series = s.series and m.status <> 3
                order by m.begins desc, m.ends desc limit 1) last on true
            left join lateral (
                select begins from measurement m where m.series = s.series order by m.begins limit 1) first on true
            where l.series = s.series""".formatted(Micros.toInstant("low"));

    private SeriesSummaries() {}

    /** Holds the series and returns the time, in {@link Micros}, once it has them all. */
    static long lock(Connection connection, Collection<Integer> series) throws SQLException {
        try (var lock = connection.prepareStatement(LOCK)) {
            lock.setArray(1, connection.createArrayOf("int4", series.toArray()));
            return lastOf(lock);
        }
    }

    /** Counts measurements in that were added and nothing but added, holds the series, and returns the time. */
    static long add(Connection connection, List<Tally> tallies) throws SQLException {
        try (var add = connection.prepareStatement(ADD)) {
            var columns = new Columns(connection, add, tallies);
            columns.add("int4", Tally::series);
            columns.add("int4", Tally::more);
            columns.add("int8", Tally::from);
            columns.addLatest("uuid", Entry.Sent::id);
            columns.addLatest("int8", latest -> latest.place().begins());
            columns.addLatest("int8", latest -> latest.place().ends());
            columns.addLatest("text", latest -> latest.row().said().value());
            columns.addLatest("text", latest -> latest.row().said().standardError());
            columns.addLatest("text", latest -> latest.row().said().text());
            columns.addLatest("int2", latest -> Codes.of(latest.row().said().limit()));
            columns.addLatest("int2", latest -> Codes.of(latest.row().said().status()));
            columns.addLatest("text", latest -> latest.row().said().quality());
            return lastOf(add);
        }
    }

    /** Looks up anew what the last measurement of held series is, now that some are gone. */
    static void refresh(Connection connection, List<Tally> tallies) throws SQLException {
        try (var refresh = connection.prepareStatement(REFRESH)) {
            var columns = new Columns(connection, refresh, tallies);
            columns.add("int4", Tally::series);
            columns.add("int4", Tally::more);
            columns.add("int8", Tally::from);
            refresh.executeUpdate();
        }
    }

    private static long lastOf(PreparedStatement statement) throws SQLException {
        try (var times = statement.executeQuery()) {
            long last = Long.MIN_VALUE;
            while (times.next()) {
                last = Math.max(last, times.getLong(1));
            }
            return last;
        }
    }

    /** Sets one array after the other. */
    private static final class Columns {

        private final Connection connection;
        private final PreparedStatement statement;
        private final List<Tally> tallies;
        private int set;

        Columns(Connection connection, PreparedStatement statement, List<Tally> tallies) {
            this.connection = connection;
            this.statement = statement;
            this.tallies = tallies;
        }

        void add(String type, Function<Tally, Object> value) throws SQLException {
            array(type, tallies.stream().map(value).toArray());
        }

        void addLatest(String type, Function<Entry.Sent, @Nullable Object> value) throws SQLException {
            var values = new @Nullable Object[tallies.size()];
            IntStream.range(0, values.length).forEach(i -> {
                var latest = tallies.get(i).latest();
                values[i] = latest == null ? null : value.apply(latest);
            });
            array(type, values);
        }

        private void array(String type, @Nullable Object[] values) throws SQLException {
            statement.setArray(++set, connection.createArrayOf(type, values));
        }
    }
}
