package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import nl.natuurpeil.monitoring.measurement.domain.Status;
import org.jspecify.annotations.Nullable;

/** What rows change about one series as a whole. */
final class Tally {

    private final int series;
    private int more;
    private long from = Long.MAX_VALUE;
    private boolean lost;
    private Entry.@Nullable Sent latest;

    private Tally(int series) {
        this.series = series;
    }

    /** Returns the tallies of what is now current and what no longer is, in the order of the series. */
    static Collection<Tally> of(Ledger ledger) {
        Map<Integer, Tally> tallies = new TreeMap<>();
        for (var entry : ledger.added()) {
            if (ledger.isCurrent(entry)) {
                tallies.computeIfAbsent(entry.place().series(), Tally::new).gain(entry);
            }
            if (entry.replaces() instanceof Entry.Stored stored) {
                tallies.computeIfAbsent(stored.place().series(), Tally::new).lose(stored.place());
            }
        }
        return tallies.values();
    }

    /** Returns the tally of one measurement that is no longer current. */
    static Tally ofLost(Place place) {
        var tally = new Tally(place.series());
        tally.lose(place);
        return tally;
    }

    private void gain(Entry.Sent entry) {
        more++;
        from = Math.min(from, entry.place().begins());
        if (entry.row().said().status() != Status.QUARANTINED && (latest == null || isAfter(entry, latest))) {
            latest = entry;
        }
    }

    private void lose(Place place) {
        more--;
        from = Math.min(from, place.begins());
        lost = true;
    }

    private static boolean isAfter(Entry entry, Entry other) {
        return entry.place().begins() > other.place().begins()
                || entry.place().begins() == other.place().begins()
                        && entry.place().ends() > other.place().ends();
    }

    int series() {
        return series;
    }

    /** How many more current measurements the series has; below zero when it has fewer. */
    int more() {
        return more;
    }

    /** The earliest time that changed. */
    long from() {
        return from;
    }

    /** Whether something stored is no longer current, so that the latest value may have gone with it. */
    boolean hasLost() {
        return lost;
    }

    Entry.@Nullable Sent latest() {
        return latest;
    }
}
