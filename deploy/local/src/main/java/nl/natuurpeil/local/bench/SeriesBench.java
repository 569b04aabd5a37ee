package nl.natuurpeil.local.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.bench.SeriesWork.SeriesPlaces;

/**
 * Reads measurements over HTTP and from PostgreSQL itself by turns in one run, so that whatever else happens on the
 * machine happens to both.
 */
final class SeriesBench {

    static final String LATEST = "latest value";
    static final String POINTS = "1000 points";
    static final String PAGE = "100 sites, 10 series each";

    private static final String LATEST_SQL = """
            select l.begins, l.ends, l.value, l.limit_symbol, l.status, l.quality, l.measurements, l.revision, s.*
            from series s join series_latest l on l.series = s.id where s.code = ?""";
    private static final String ROWS_SQL = """
            select begins, ends, value, limit_symbol, status, quality from measurement
            where series = (select id from series where code = ?) and begins >= ? and begins < ? order by begins, ends""";
    private static final String PAGE_SQL = """
            select l.begins, l.ends, l.value, l.limit_symbol, l.status, l.quality, l.measurements, l.revision, s.*
            from series s join series_latest l on l.series = s.id
            where s.area = (select area from series where code = ?) order by s.code limit 1001""";

    private static final List<Integer> CONNECTIONS = List.of(1, 8);
    private static final long SEED = 20_261_124;

    private final URI server;
    private final String token;
    private final Callable<Connection> database;
    private final int times;
    private final Duration turn;

    SeriesBench(URI server, String token, Callable<Connection> database, int times, Duration turn) {
        this.server = server;
        this.token = token;
        this.database = database;
        this.times = times;
        this.turn = turn;
    }

    /** What is read, from where, over how many connections. */
    record Case(String what, boolean http, int connections) {}

    /** Warms up and then gives every case so many turns. */
    Map<Case, Percentiles> run(int turns) throws InterruptedException {
        var times = new LinkedHashMap<Case, List<Duration>>();
        for (var what : List.of(LATEST, POINTS, PAGE)) {
            for (var connections : CONNECTIONS) {
                times.put(new Case(what, true, connections), new ArrayList<>());
                times.put(new Case(what, false, connections), new ArrayList<>());
            }
        }
        for (var one : times.keySet()) {
            read(one);
        }
        for (var round = 0; round < turns; round++) {
            for (var one : times.entrySet()) {
                one.getValue().addAll(read(one.getKey()));
            }
        }
        var result = new LinkedHashMap<Case, Percentiles>();
        times.forEach((one, all) -> result.put(one, new Percentiles(all)));
        return result;
    }

    private List<Duration> read(Case one) throws InterruptedException {
        var readers = new ArrayList<Callable<List<Duration>>>();
        for (var number = 0; number < one.connections(); number++) {
            var places = new SeriesPlaces(new Random(SEED + number), times);
            readers.add(() -> read(one, places));
        }
        var all = new ArrayList<Duration>();
        try (var threads = Executors.newFixedThreadPool(one.connections())) {
            for (var reader : threads.invokeAll(readers)) {
                all.addAll(reader.get());
            }
        } catch (ExecutionException e) {
            throw new Refusal("Reading " + one + " failed: " + e.getCause());
        }
        return all;
    }

    private List<Duration> read(Case one, SeriesPlaces places) throws Exception {
        var durations = new ArrayList<Duration>();
        try (var work = work(one, places)) {
            var end = System.nanoTime() + turn.toNanos();
            for (var began = System.nanoTime(); began < end; began = System.nanoTime()) {
                work.once();
                durations.add(Duration.ofNanos(System.nanoTime() - began));
            }
        }
        return durations;
    }

    private SeriesWork work(Case one, SeriesPlaces places) throws Exception {
        return one.http() ? http(one.what(), places) : SeriesWork.sql(database.call(), sql(one.what()), places);
    }

    private SeriesWork http(String what, SeriesPlaces places) throws IOException, SQLException {
        return SeriesWork.http(
                server,
                token,
                switch (what) {
                    case LATEST -> (series, _) -> "/monitoring/v1/series/" + SeriesPlaces.code(series);
                    case POINTS ->
                        (series, begin) -> "/monitoring/v1/series/" + SeriesPlaces.code(series)
                                + "/measurements?layout=columns&limit=" + SeriesWork.POINTS + "&from=" + begin;
                    default -> (_, _) -> "/monitoring/v1/latest-values?area=BENCH";
                },
                places);
    }

    private static String sql(String what) {
        return switch (what) {
            case LATEST -> LATEST_SQL;
            case POINTS -> ROWS_SQL;
            default -> PAGE_SQL;
        };
    }
}
