package nl.natuurpeil.local.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures what reading the catalogue costs beside a file that never changes, from the same server with the same check
 * of the token. All are read by turns in one run, so that whatever else happens on the machine happens to all.
 */
final class ReadBench {

    static final Reading STATIC = Reading.of("static, the JSON-LD context", "/policy/v1/catalogue-context");

    private static final String OBLIGATIONS = "/policy/v1/obligations";
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 1);

    /** Once for each day, so that no answer can have been prepared. */
    static final Reading UNPREPARED =
            new Reading("obligations, first time", n -> OBLIGATIONS + "?validOn=" + FIRST_DAY.plusDays(n), false);

    private static final List<Reading> PREPARED = List.of(
            Reading.of("obligations, 50", OBLIGATIONS),
            Reading.of("obligations, 200", OBLIGATIONS + "?limit=200"),
            Reading.of("obligations of waterschappen", OBLIGATIONS + "?actor=WATERSCHAP"),
            Reading.of("instruments, 50", "/policy/v1/instruments"),
            Reading.of("timeline, 50", "/policy/v1/deadlines"),
            Reading.of("search weidevogels", "/policy/v1/search?q=weidevogels"),
            Reading.of("obligation NHV-11-2", OBLIGATIONS + "/NHV-11-2"),
            Reading.of("instrument NHV", "/policy/v1/instruments/NHV"));

    /** What is held to the bar: all but what is not prepared. */
    static final List<Reading> READINGS = readings();

    /** Turns are short, so that no line alone is hit by what else happens. */
    private static final int REQUESTS_OF_A_READER_IN_A_TURN = 2;

    private final Readers readers;
    private final int turns;

    ReadBench(Readers readers, int turns) {
        this.readers = readers;
        this.turns = turns;
    }

    private static List<Reading> readings() {
        var all = new ArrayList<Reading>();
        all.add(STATIC);
        all.add(STATIC.again());
        PREPARED.forEach(reading -> {
            all.add(reading);
            all.add(reading.again());
        });
        return List.copyOf(all);
    }

    /** Warms up, then reads everything by turns. */
    Map<Reading, ReadTimes> run() throws IOException, InterruptedException {
        var times = new LinkedHashMap<Reading, List<Duration>>();
        READINGS.forEach(reading -> times.put(reading, new ArrayList<>()));
        times.put(UNPREPARED, new ArrayList<>());
        readByTurns(times);
        times.values().forEach(List::clear);
        readByTurns(times);
        var result = new LinkedHashMap<Reading, ReadTimes>();
        for (var reading : times.entrySet()) {
            var size = reading.getKey().known() ? 0 : readers.size(reading.getKey());
            result.put(reading.getKey(), new ReadTimes(size, new Percentiles(reading.getValue())));
        }
        return result;
    }

    private void readByTurns(Map<Reading, List<Duration>> times) throws InterruptedException {
        for (var turn = 0; turn < turns; turn++) {
            for (var reading : times.entrySet()) {
                reading.getValue().addAll(readers.read(reading.getKey(), REQUESTS_OF_A_READER_IN_A_TURN));
            }
        }
    }
}
