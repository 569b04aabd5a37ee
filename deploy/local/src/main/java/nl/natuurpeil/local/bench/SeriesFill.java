package nl.natuurpeil.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.process.Waiting;

/**
 * Measurements made by PostgreSQL itself, past the service: a hundred monitoring points with ten series each, every ten
 * minutes, stored in order of time as sensors send them. Only reading is measured with them.
 */
final class SeriesFill {

    static final int SERIES = 1000;
    static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
    static final Duration STEP = Duration.ofMinutes(10);

    /** Times of all series that are stored in one statement. */
    private static final int TIMES_AT_ONCE = 200;

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final String SERIES_OF_POINTS = """
            insert into series (code, quantity, parameter, aquo_unit, condition, compartment, area, point_namespace, point,
                dataset, unit)
            select format('bench.%s', lpad(i::text, 4, '0')), 'CONCTTE', format('P%s', i % 10), 'mg/l', 'NVT', 'OW',
                'BENCH', 'NL27', format('site-%s', i / 10), 'bench', 'mg/l'
            from generate_series(0, 999) as i""";

    private static final String MEASUREMENTS = """
            insert into measurement (series, begins, ends, recorded_at, id, status, value, quality, namespace, local_id,
                recorded_by)
            select s.id, at, at, clock_timestamp(), uuidv7(), 0, round((random() * 1000)::numeric, 3), '00', 'NL27',
                s.id || '-' || t, 'bench'
            from generate_series(%d, %d) as t
            cross join lateral (select timestamptz '2024-01-01 00:00Z' + t * interval '10 minutes' as at) as times
            cross join (select id from series where dataset = 'bench' order by id) as s""";

    private static final String LATEST = """
            insert into series_latest (series, id, begins, ends, value, status, quality, measurements, first_begins,
                revision, changed_at)
            select s.id, m.id, m.begins, m.ends, m.value, m.status, m.quality, %d, timestamptz '2024-01-01 00:00Z', 1,
                clock_timestamp() - interval '1 day'
            from series s
            cross join lateral (
                select * from measurement where series = s.id order by begins desc, ends desc limit 1) as m
            where s.dataset = 'bench'""";

    private static final String UNPACKED = """
            select count(*) from series_latest l join series s on s.id = l.series
            where s.dataset = 'bench' and l.chunked_revision is distinct from l.revision""";

    private final Connection database;
    private final Console console;

    SeriesFill(Connection database, Console console) {
        this.database = database;
        this.console = console;
    }

    /** Stores so many measurements and waits until the service has packed them for reading. */
    void run(long measurements) throws SQLException, InterruptedException {
        var times = (int) (measurements / SERIES);
        execute(SERIES_OF_POINTS);
        for (var time = 0; time < times; time += TIMES_AT_ONCE) {
            execute(MEASUREMENTS.formatted(time, Math.min(times, time + TIMES_AT_ONCE) - 1));
        }
        execute(LATEST.formatted(times));
        execute("vacuum (analyze) measurement, series, series_latest");
        console.step(measurements + " measurements are stored");
        waitUntilPacked();
        execute("vacuum (analyze) series_chunk, series_latest");
    }

    private void waitUntilPacked() throws SQLException, InterruptedException {
        var waiting = Waiting.atMost(PATIENCE);
        while (number(UNPACKED) > 0) {
            if (waiting.isOver()) {
                throw new Refusal(
                        "The service has not packed the measurements within " + PATIENCE.toMinutes() + " minutes.");
            }
            Thread.sleep(waiting.interval());
        }
        console.step(number("select count(*) from series_chunk") + " chunks are built");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
