package nl.natuurpeil.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.chaos.Database;
import nl.natuurpeil.local.process.Waiting;

/** Stores measurements directly, past the service: to measure with many millions there, which nobody wants to post first. */
record IntakeFill(Database database, Console console) {

    private static final int SERIES = 1000;
    /** Times of all series in one statement. */
    private static final int AT_ONCE = 200;
    /** With indexes and what is written ahead. */
    private static final long BYTES_OF_A_ROW = 320;

    private static final Duration PATIENCE = Duration.ofMinutes(60);

    private static final String SERIES_ROWS = """
            insert into series (code, quantity, aquo_unit, condition, compartment, point_namespace, point, dataset, unit)
            select 'fill.' || i, 'T', 'oC', 'NVT', 'OW', 'NL27', 'fill-' || i, 'fill', 'oC'
            from generate_series(1, 1000) as i""";

    private static final String ROWS = """
            with said as materialized (
                select s.id as series, timestamptz '2024-01-01 00:00Z' + t * interval '5 minutes' as at, uuidv7() as id,
                    'fill-' || lpad(t::text, 9, '0') || '-' || s.id as name
                from generate_series(%d, %d) as t
                cross join (select id from series where dataset = 'fill' order by id) as s),
            key as (
                insert into measurement_key (id, begins, ends, content, series, namespace, local_id)
                select id, at, at, hashtextextended(name, 0), series, 'NL27', name from said)
            insert into measurement (series, begins, ends, recorded_at, id, status, value, namespace, local_id, recorded_by)
            select series, at, at, clock_timestamp(), id, 0, 12.34, 'NL27', name, 'bench' from said""";

    private static final String LATEST = """
            insert into series_latest (series, id, begins, ends, value, status, measurements, first_begins, revision,
                changed_at)
            select s.id, m.id, m.begins, m.ends, m.value, m.status, %d, timestamptz '2024-01-01 00:00Z', 1,
                clock_timestamp()
            from series s cross join lateral (
                select * from measurement where series = s.id order by begins desc, ends desc limit 1) as m
            where s.dataset = 'fill'""";

    static long bytes(long rows) {
        return rows * BYTES_OF_A_ROW;
    }

    void run(long rows) throws SQLException, InterruptedException {
        int times = (int) (rows / SERIES);
        try (var connection = database.connect()) {
            connection.setAutoCommit(true);
            execute(connection, SERIES_ROWS);
            for (int time = 0; time < times; time += AT_ONCE) {
                execute(connection, ROWS.formatted(time, Math.min(times, time + AT_ONCE) - 1));
                if (time % (AT_ONCE * 25) == 0) {
                    console.step((long) time * SERIES + " of " + rows + " rows stored");
                }
            }
            execute(connection, LATEST.formatted(times));
            execute(connection, "vacuum (analyze) measurement, measurement_key, series_latest");
        }
        awaitPacked();
    }

    /** The service packs closed stretches for reading; that is work of its own and not what is measured here. */
    private void awaitPacked() throws SQLException, InterruptedException {
        if (database.number("select count(*) from information_schema.columns where table_name = 'series_latest'"
                        + " and column_name = 'chunked_revision'")
                == 0) {
            return;
        }
        console.step("waiting until they are packed for reading");
        var left = Waiting.until(PATIENCE, this::unpacked, none -> none == 0);
        if (left > 0) {
            throw new Refusal(left + " series were not packed in time.");
        }
    }

    private long unpacked() {
        try {
            return database.number("select count(*) from series_latest l join series s on s.id = l.series"
                    + " where s.dataset = 'fill' and l.chunked_revision is distinct from l.revision");
        } catch (SQLException e) {
            throw new Refusal("The database does not tell: " + e.getMessage(), e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
