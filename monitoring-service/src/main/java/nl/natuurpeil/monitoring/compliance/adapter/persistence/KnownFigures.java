package nl.natuurpeil.monitoring.compliance.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import nl.natuurpeil.monitoring.compliance.domain.Measured;
import nl.natuurpeil.monitoring.measurement.adapter.persistence.MeasurementColumns;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Figures of areas, kept in memory from one judging to the next. Whether their series have changed is asked each time: the
 * revision of a series goes up in the transaction of its rows, so a change is seen as soon as it is committed, and only
 * the rows of that series are read again.
 */
@ApplicationScoped
class KnownFigures {

    /** Before the rows: those read after are as new as the revision, or newer and then read once more. */
    private static final String REVISIONS = """
            select s.id, s.area, l.revision from series s join series_latest l on l.series = s.id
            where s.indicator = ? and s.dataset = ? and s.area = any (?) and s.point is null""";

    private static final String ROWS = "select " + MeasurementColumns.ALL + """
            , m.series as series_number from series s join measurement m on m.series = s.id
            where m.series = any (?) and m.status <> 3 order by m.begins, m.ends""";

    private static final Comparator<Measured> OLDEST_FIRST = Comparator.comparing(
                    (Measured one) -> one.period().from())
            .thenComparing(one -> one.period().to());

    private final long most;
    private final AtomicLong kept = new AtomicLong();
    private final Map<Integer, Figures> known = new ConcurrentHashMap<>();

    KnownFigures(@ConfigProperty(name = "natuurpeil.judging.figures-in-memory") long most) {
        this.most = most;
    }

    private record Figures(long revision, List<Measured> values) {}

    private record Series(int number, String area, long revision) {}

    /** Returns the figures by area, oldest first; an area without any is left out. */
    Map<String, List<Measured>> read(Connection connection, String indicator, String dataset, Collection<String> areas)
            throws SQLException {
        var asked = series(connection, indicator, dataset, areas);
        Map<Integer, Figures> found = new HashMap<>();
        List<Series> changed = new ArrayList<>();
        for (var series : asked) {
            var figures = known.get(series.number());
            if (figures != null && figures.revision() == series.revision()) {
                found.put(series.number(), figures);
            } else {
                changed.add(series);
            }
        }
        if (!changed.isEmpty()) {
            readAgain(connection, changed, found);
        }
        return byArea(asked, found);
    }

    private static Map<String, List<Measured>> byArea(List<Series> asked, Map<Integer, Figures> found) {
        Map<String, List<Measured>> byArea = new TreeMap<>();
        for (var series : asked) {
            var figures = found.get(series.number());
            if (figures != null && !figures.values().isEmpty()) {
                byArea.merge(series.area(), figures.values(), KnownFigures::both);
            }
        }
        return byArea;
    }

    private static List<Measured> both(List<Measured> one, List<Measured> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        all.sort(OLDEST_FIRST);
        return List.copyOf(all);
    }

    private static List<Series> series(
            Connection connection, String indicator, String dataset, Collection<String> areas) throws SQLException {
        try (var select = connection.prepareStatement(REVISIONS)) {
            select.setString(1, indicator);
            select.setString(2, dataset);
            select.setArray(3, connection.createArrayOf("text", areas.toArray()));
            try (var rows = select.executeQuery()) {
                List<Series> series = new ArrayList<>();
                while (rows.next()) {
                    series.add(new Series(rows.getInt(1), rows.getString(2), rows.getLong(3)));
                }
                return series;
            }
        }
    }

    private void readAgain(Connection connection, List<Series> changed, Map<Integer, Figures> found)
            throws SQLException {
        var rows = rows(connection, changed.stream().map(Series::number).toList());
        for (var series : changed) {
            var values = List.copyOf(rows.getOrDefault(series.number(), List.of()));
            var figures = new Figures(series.revision(), values);
            found.put(series.number(), figures);
            keep(series.number(), figures);
        }
    }

    private static Map<Integer, List<Measured>> rows(Connection connection, List<Integer> series) throws SQLException {
        try (var select = connection.prepareStatement(ROWS)) {
            select.setArray(1, connection.createArrayOf("integer", series.toArray()));
            try (var rows = select.executeQuery()) {
                Map<Integer, List<Measured>> bySeries = new HashMap<>();
                while (rows.next()) {
                    int number = rows.getInt("series_number");
                    PostgresEvidence.measured(MeasurementColumns.read(rows))
                            .ifPresent(one -> bySeries.computeIfAbsent(number, _ -> new ArrayList<>())
                                    .add(one));
                }
                return bySeries;
            }
        }
    }

    /** Begins from nothing when there are too many: rare, and what is needed is read again. */
    private void keep(int series, Figures figures) {
        if (kept.addAndGet(figures.values().size()) > most) {
            known.clear();
            kept.set(figures.values().size());
        }
        var before = known.put(series, figures);
        if (before != null) {
            kept.addAndGet(-before.values().size());
        }
    }
}
