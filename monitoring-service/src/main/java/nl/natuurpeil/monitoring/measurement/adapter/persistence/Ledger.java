package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.natuurpeil.monitoring.measurement.application.Handling;
import nl.natuurpeil.monitoring.measurement.application.RowOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of rows, one after the other, from what is known to be recorded, and keeps the books meanwhile.
 * What it knows of the database must hold every key and every place of the rows; it writes nothing.
 */
final class Ledger {

    private final Supplier<UUID> ids;
    private final Map<RowKey, Entry> byKey;
    private final Map<Place, Entry> byPlace;
    private final List<Entry.Sent> added = new ArrayList<>();

    /** How to take back what a request of all or nothing has put into the books. */
    private final List<Runnable> undo = new ArrayList<>();

    Ledger(Supplier<UUID> ids, Known known) {
        this.ids = ids;
        this.byKey = new HashMap<>();
        this.byPlace = new HashMap<>();
        for (var entry : known.entries()) {
            byKey.put(entry.key(), entry);
            if (!entry.withdrawn()) {
                byPlace.put(entry.place(), entry);
            }
        }
    }

    /** What the database holds. */
    record Known(Collection<Entry.Stored> entries) {

        static final Known NOTHING = new Known(List.of());
    }

    /** What became of the rows, and the versions they brought, in their order. */
    record Decision(List<RowOutcome> outcomes, List<Entry.Sent> added) {

        /**
         * Whether it would have been the same whatever the database holds, if what was added can be stored. A refusal may
         * rest on a row that is then not stored, or hide that the database has another reason for it.
         */
        boolean isProvenByStoring() {
            return outcomes.stream()
                    .allMatch(outcome ->
                            outcome instanceof RowOutcome.Recorded || outcome instanceof RowOutcome.Duplicate);
        }
    }

    Decision decide(List<Row> rows, Handling handling) {
        undo.clear();
        int before = added.size();
        List<RowOutcome> outcomes = new ArrayList<>(rows.size());
        boolean refused = false;
        for (var row : rows) {
            var outcome = decide(row, handling);
            refused |= isRefusal(outcome);
            outcomes.add(outcome);
        }
        if (refused && handling.atomic()) {
            undo.reversed().forEach(Runnable::run);
            added.subList(before, added.size()).clear();
            outcomes.replaceAll(outcome -> isRefusal(outcome) ? outcome : new RowOutcome.HeldBack());
        }
        return new Decision(outcomes, List.copyOf(added.subList(before, added.size())));
    }

    /** Every version the rows brought, in the order they came. */
    List<Entry.Sent> added() {
        return added;
    }

    /** Whether nothing the rows brought has come after it. */
    boolean isCurrent(Entry.Sent entry) {
        return byKey.get(entry.key()) == entry;
    }

    private RowOutcome decide(Row row, Handling handling) {
        var recorded = byKey.get(row.key());
        if (recorded == null) {
            var standing = byPlace.get(row.place());
            return standing == null ? add(row, handling, null) : taken(standing);
        }
        if (recorded instanceof Entry.Stored stored && stored.withdrawn()) {
            return new RowOutcome.Withdrawn(stored.id());
        }
        if (recorded.content() == row.content()) {
            return new RowOutcome.Duplicate(recorded.id());
        }
        return switch (handling.conflict()) {
            case REJECT -> new RowOutcome.KeyTaken(recorded.id());
            case KEEP -> new RowOutcome.Kept(recorded.id());
            case CORRECT -> correct(recorded, row, handling);
        };
    }

    private RowOutcome correct(Entry recorded, Row row, Handling handling) {
        var standing = byPlace.get(row.place());
        return standing == null || standing.id().equals(recorded.id()) ? add(row, handling, recorded) : taken(standing);
    }

    private RowOutcome add(Row row, Handling handling, @Nullable Entry replaced) {
        var id = ids.get();
        int version = replaced == null ? 1 : replaced.version() + 1;
        var entry = new Entry.Sent(id, row, version, handling, replaced);
        added.add(entry);
        if (handling.atomic()) {
            remember(byKey, entry.key());
            remember(byPlace, entry.place());
        }
        if (replaced == null) {
            put(entry);
            return new RowOutcome.Recorded(id);
        }
        if (handling.atomic()) {
            remember(byPlace, replaced.place());
        }
        byPlace.remove(replaced.place());
        put(entry);
        return new RowOutcome.Corrected(id, replaced.id());
    }

    private void put(Entry entry) {
        byKey.put(entry.key(), entry);
        byPlace.put(entry.place(), entry);
    }

    private <K> void remember(Map<K, Entry> map, K key) {
        var before = map.get(key);
        undo.add(before == null ? () -> map.remove(key) : () -> map.put(key, before));
    }

    private static RowOutcome taken(Entry standing) {
        return new RowOutcome.TimeTaken(standing.id(), standing.key().namespace());
    }

    private static boolean isRefusal(RowOutcome outcome) {
        return switch (outcome) {
            case RowOutcome.KeyTaken _, RowOutcome.Withdrawn _, RowOutcome.TimeTaken _ -> true;
            case RowOutcome.Recorded _,
                    RowOutcome.Duplicate _,
                    RowOutcome.Corrected _,
                    RowOutcome.Kept _,
                    RowOutcome.HeldBack _ -> false;
        };
    }
}
