package nl.natuurpeil.local.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What must not be, by kind; the first of each kind are kept, all are counted. */
final class Faults {

    private static final int KEPT = 5;

    private final Map<String, List<String>> first = new TreeMap<>();
    private final Map<String, Integer> numbers = new TreeMap<>();

    synchronized void add(String kind, String what) {
        numbers.merge(kind, 1, Integer::sum);
        var kept = first.computeIfAbsent(kind, _ -> new ArrayList<>());
        if (kept.size() < KEPT) {
            kept.add(what);
        }
    }

    /** A line for each kind, with the first of them; none when all is well. */
    synchronized List<String> lines() {
        return numbers.entrySet().stream()
                .map(kind -> kind.getKey() + ", " + kind.getValue() + " times: " + first.get(kind.getKey()))
                .toList();
    }
}
