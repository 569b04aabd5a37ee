package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;

/** Finds the numbers of series, adds the series that are new, and remembers what is committed. */
@ApplicationScoped
class SeriesIds {

    /** So many series are remembered, some tens of megabytes; then it starts anew. */
    private static final int REMEMBERED = 200_000;

    private final SeriesTable table;
    private final TransactionSynchronizationRegistry transactions;
    private final Map<SeriesKey, SeriesRef> remembered = new ConcurrentHashMap<>();

    SeriesIds(SeriesTable table, TransactionSynchronizationRegistry transactions) {
        this.table = table;
        this.transactions = transactions;
    }

    /**
     * The numbers of series.
     *
     * @param fresh those that were not remembered
     * @param added those that are new and have no measurement yet
     */
    record Found(Map<SeriesKey, SeriesRef> ids, Map<SeriesKey, SeriesRef> fresh, Set<Integer> added) {}

    Found find(Connection connection, Collection<SeriesKey> keys) throws SQLException {
        Map<SeriesKey, SeriesRef> ids = new HashMap<>();
        // In the order of the codes: who adds the same series waits for another in one order.
        Map<String, SeriesKey> missing = new TreeMap<>();
        for (var key : keys) {
            var ref = remembered.get(key);
            if (ref == null) {
                missing.put(key.id(), key);
            } else {
                ids.put(key, ref);
            }
        }
        return missing.isEmpty() ? new Found(ids, Map.of(), Set.of()) : findInTable(connection, missing, ids);
    }

    private Found findInTable(Connection connection, Map<String, SeriesKey> missing, Map<SeriesKey, SeriesRef> ids)
            throws SQLException {
        var found = table.read(connection, missing.keySet());
        var unknown = new TreeMap<>(missing);
        unknown.keySet().removeAll(found.keySet());
        Set<Integer> added = Set.of();
        if (!unknown.isEmpty()) {
            var own = table.add(connection, unknown.values());
            added = own.values().stream().map(SeriesRef::id).collect(Collectors.toSet());
            // Those another transaction added in between are committed by now.
            found.putAll(table.read(connection, unknown.keySet()));
        }
        Map<SeriesKey, SeriesRef> fresh = new HashMap<>();
        missing.forEach((code, key) -> fresh.put(key, found.get(code)));
        ids.putAll(fresh);
        return new Found(ids, fresh, added);
    }

    /** Takes out the series that were added for nothing, and remembers the others once they are there to stay. */
    void settle(Connection connection, Found found, Set<Integer> used) throws SQLException {
        var unused = found.added().stream().filter(id -> !used.contains(id)).collect(Collectors.toSet());
        if (!unused.isEmpty()) {
            table.remove(connection, unused);
        }
        Map<SeriesKey, SeriesRef> staying = new HashMap<>(found.fresh());
        staying.values().removeIf(ref -> unused.contains(ref.id()));
        if (!staying.isEmpty()) {
            transactions.registerInterposedSynchronization(new OnceCommitted(staying));
        }
    }

    private final class OnceCommitted implements Synchronization {

        private final Map<SeriesKey, SeriesRef> series;

        OnceCommitted(Map<SeriesKey, SeriesRef> series) {
            this.series = series;
        }

        @Override
        public void beforeCompletion() {
            // Nothing is known yet.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                if (remembered.size() + series.size() > REMEMBERED) {
                    remembered.clear();
                }
                remembered.putAll(series);
            }
        }
    }
}
