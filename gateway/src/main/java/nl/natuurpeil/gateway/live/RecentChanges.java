package nl.natuurpeil.gateway.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last verdict changes in order of arrival, for listeners that were away for a moment. Not thread-safe. */
final class RecentChanges {

    private final int capacity;
    private final LinkedHashMap<String, VerdictChange> changes = new LinkedHashMap<>();

    RecentChanges(int capacity) {
        this.capacity = capacity;
    }

    /** Adds a change; false when it is here already, since Kafka may deliver a record twice. */
    boolean add(VerdictChange change) {
        if (changes.putIfAbsent(change.id(), change) != null) {
            return false;
        }
        if (changes.size() > capacity) {
            changes.pollFirstEntry();
        }
        return true;
    }

    /** Returns what came after the given change; empty when that one is no longer, or was never, here. */
    Optional<List<VerdictChange>> after(String id) {
        if (!changes.containsKey(id)) {
            return Optional.empty();
        }
        var later = new ArrayList<VerdictChange>();
        for (var change : changes.sequencedValues().reversed()) {
            if (change.id().equals(id)) {
                break;
            }
            later.addFirst(change);
        }
        return Optional.of(later);
    }

    Optional<VerdictChange> newest() {
        return Optional.ofNullable(changes.lastEntry()).map(Map.Entry::getValue);
    }
}
