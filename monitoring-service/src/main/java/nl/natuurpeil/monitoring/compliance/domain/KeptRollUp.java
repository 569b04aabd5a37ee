package nl.natuurpeil.monitoring.compliance.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.compliance.domain.RollUp.Made;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.reference.domain.Lineage;

/**
 * The roll-up of the parts of an area, made anew only in the periods in which a figure differs from when it was made last.
 * Which figures come in decides alone what comes out: it may be asked for earlier ones again.
 */
final class KeptRollUp {

    private final List<Lineage> parts;
    private final List<String> codes;
    private final Pooling pooling;
    private final Function<Measured, Optional<Value>> value;
    private final SortedMap<Period, Made> made = new TreeMap<>(RollUp.OLDEST_FIRST);
    private Map<String, List<Measured>> figures = Map.of();
    private RollUp rollUp = RollUp.of(List.of());

    KeptRollUp(List<Lineage> parts, List<String> codes, Pooling pooling, Function<Measured, Optional<Value>> value) {
        this.parts = parts;
        this.codes = codes;
        this.pooling = pooling;
        this.value = value;
    }

    /** All areas whose figures may count. */
    List<String> codes() {
        return codes;
    }

    /** Rolls up figures, each area's oldest first. */
    synchronized RollUp of(Map<String, List<Measured>> now) {
        var differing = differing(now);
        if (!differing.isEmpty()) {
            differing.forEach(period -> make(period, now));
            rollUp = RollUp.of(made.values());
        }
        figures = now;
        return rollUp;
    }

    private Set<Period> differing(Map<String, List<Measured>> now) {
        Set<Period> differing = new HashSet<>();
        for (var code : codes) {
            var before = figures.getOrDefault(code, List.of());
            var after = now.getOrDefault(code, List.of());
            // Figures that were not read again are the same list.
            if (before != after) {
                addThoseOnlyIn(before, after, differing);
                addThoseOnlyIn(after, before, differing);
            }
        }
        return differing;
    }

    private static void addThoseOnlyIn(List<Measured> one, List<Measured> other, Set<Period> periods) {
        var known = new HashSet<>(other);
        one.stream()
                .filter(measured -> !known.contains(measured))
                .map(Measured::period)
                .forEach(periods::add);
    }

    private void make(Period period, Map<String, List<Measured>> now) {
        Map<String, Value> byCode = new TreeMap<>();
        for (var code : codes) {
            var values = now.get(code);
            if (values != null) {
                at(period, values).ifPresent(found -> byCode.put(code, found));
            }
        }
        if (byCode.isEmpty()) {
            made.remove(period);
        } else {
            made.put(period, RollUp.make(period, parts, byCode, pooling));
        }
    }

    /** The last one of the period that has a value. */
    private Optional<Value> at(Period period, List<Measured> oldestFirst) {
        int from = 0;
        int to = oldestFirst.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            boolean later = RollUp.OLDEST_FIRST.compare(oldestFirst.get(middle).period(), period) > 0;
            from = later ? from : middle + 1;
            to = later ? middle : to;
        }
        for (int i = from - 1; i >= 0 && oldestFirst.get(i).period().equals(period); i--) {
            var found = value.apply(oldestFirst.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
