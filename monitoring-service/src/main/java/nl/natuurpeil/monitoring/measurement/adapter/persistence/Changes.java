package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.natuurpeil.monitoring.measurement.application.SeriesChange;
import nl.natuurpeil.monitoring.measurement.application.SeriesChange.Change;
import nl.natuurpeil.monitoring.measurement.application.SeriesChange.Kind;
import nl.natuurpeil.monitoring.measurement.domain.Span;
import org.jspecify.annotations.Nullable;

/** What a request changed, gathered series by series. */
final class Changes {

    private final Map<Integer, OfSeries> bySeries = new LinkedHashMap<>();
    private final Map<Integer, SeriesTable.Described> others;

    private Changes(Map<Integer, SeriesTable.Described> others) {
        this.others = others;
    }

    /**
     * Returns the changes that the added versions make.
     *
     * @param others series that a correction took a measurement out of
     */
    static List<SeriesChange> of(
            SentRows sent, List<Entry.Sent> added, Instant at, Map<Integer, SeriesTable.Described> others) {
        var changes = new Changes(others);
        added.forEach(changes::add);
        return changes.bySeries.values().stream().map(one -> one.told(sent, at)).toList();
    }

    private void add(Entry.Sent entry) {
        var replaced = entry.replaces();
        var kind = replaced == null ? Kind.RECORDED : Kind.CORRECTED;
        var of = bySeries.computeIfAbsent(entry.place().series(), _ -> OfSeries.of(entry));
        of.add(entry.place(), change(kind, entry, replaced == null ? null : replaced.id()));
        if (replaced == null) {
            return;
        }
        if (replaced.place().series() == entry.place().series()) {
            of.reach(replaced.place());
        } else {
            bySeries.computeIfAbsent(replaced.place().series(), _ -> left(replaced))
                    .add(replaced.place(), removed(replaced));
        }
    }

    private OfSeries left(Entry replaced) {
        return switch (replaced) {
            case Entry.Sent sent -> OfSeries.of(sent);
            case Entry.Stored stored -> {
                var series = others.get(stored.place().series());
                if (series == null) {
                    throw new IllegalStateException(
                            "no series " + stored.place().series());
                }
                yield new OfSeries(series);
            }
        };
    }

    private static Change change(Kind kind, Entry.Sent entry, @Nullable UUID replaces) {
        return new Change(
                kind,
                entry.id(),
                entry.key().namespace(),
                entry.key().localId(),
                replaces,
                entry.row().said());
    }

    private static Change removed(Entry entry) {
        return new Change(
                Kind.REMOVED, entry.id(), entry.key().namespace(), entry.key().localId(), null, null);
    }

    private static final class OfSeries {

        private final SeriesTable.Described series;
        private final List<Change> changes = new ArrayList<>();
        private long from = Long.MAX_VALUE;
        private long until = Long.MIN_VALUE;

        OfSeries(SeriesTable.Described series) {
            this.series = series;
        }

        static OfSeries of(Entry.Sent entry) {
            return new OfSeries(new SeriesTable.Described(
                    entry.row().said().series(), entry.row().series().unit()));
        }

        void add(Place place, Change change) {
            changes.add(change);
            reach(place);
        }

        void reach(Place place) {
            from = Math.min(from, place.begins());
            until = Math.max(until, place.ends());
        }

        SeriesChange told(SentRows sent, Instant at) {
            var reach = new Span(Micros.toInstant(from), Micros.toInstant(until));
            var organisation = changes.getFirst().namespace();
            return new SeriesChange(
                    sent.handling().request(),
                    series.key(),
                    series.unit(),
                    organisation,
                    at,
                    reach,
                    changes,
                    sent.trace());
        }
    }
}
