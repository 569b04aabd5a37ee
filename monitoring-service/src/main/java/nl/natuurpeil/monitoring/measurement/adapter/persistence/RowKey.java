package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import java.util.Comparator;

/** The sender's own key. Ordered, so that those who write keys wait for each other in one order. */
record RowKey(String namespace, String localId) implements Comparable<RowKey> {

    private static final Comparator<RowKey> ORDER =
            Comparator.comparing(RowKey::namespace).thenComparing(RowKey::localId);

    @Override
    public int compareTo(RowKey other) {
        return ORDER.compare(this, other);
    }
}
