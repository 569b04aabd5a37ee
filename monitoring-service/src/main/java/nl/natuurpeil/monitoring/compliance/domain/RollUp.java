package nl.natuurpeil.monitoring.compliance.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.CarriedOver;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Incomplete;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.reference.domain.Lineage;
import nl.natuurpeil.monitoring.reference.domain.Lineage.Generation;

/**
 * Makes the values of an area of those of its parts, period by period. A period that lacks a part has none: a total of what
 * happens to be there would fall or rise with the coverage.
 *
 * <p>Land counts once: with the areas it was divided into at the time, or, if these lack a value, with those of another
 * time that all have one.
 */
public record RollUp(List<Value> values, List<Incomplete> incomplete, List<CarriedOver> carriedOver) {

    private static final Comparator<Period> OLDEST_FIRST =
            Comparator.comparing(Period::from).thenComparing(Period::to);

    public RollUp(List<Value> values) {
        this(values, List.of(), List.of());
    }

    /** Adds up parts that came from no others. */
    public static RollUp sum(List<String> parts, Map<String, List<Value>> valuesByPart) {
        return of(parts.stream().map(Lineage::of).toList(), valuesByPart, Pooling.sum(Map.of()));
    }

    /**
     * Pools them.
     *
     * @param parts all that count, with or without values; one that is left out drops out of every period
     * @param valuesByPart the values there are, by code of the area
     */
    static RollUp of(List<Lineage> parts, Map<String, List<Value>> valuesByPart, Pooling pooling) {
        Map<Period, Map<String, Value>> byPeriod = new TreeMap<>(OLDEST_FIRST);
        parts.stream()
                .flatMap(part -> part.codes().stream())
                .forEach(code -> valuesByPart
                        .getOrDefault(code, List.of())
                        .forEach(value -> byPeriod.computeIfAbsent(value.period(), _ -> new TreeMap<>())
                                .put(code, value)));
        var rollUp = new RollUp(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        byPeriod.forEach((period, byCode) -> rollUp.add(period, parts, byCode, pooling));
        return rollUp;
    }

    private void add(Period period, List<Lineage> parts, Map<String, Value> byCode, Pooling pooling) {
        var counted = new TreeSet<String>();
        List<CarriedOver> carried = new ArrayList<>();
        for (var part : parts) {
            var generation = counting(part, period.from(), byCode);
            counted.addAll(generation.codes());
            carriedOver(period, part, generation, carried);
        }
        var missing = pooling.missing(period, List.copyOf(counted), byCode);
        if (missing.isPresent()) {
            incomplete.add(missing.get());
        } else {
            byCode.keySet().retainAll(counted);
            values.add(pooling.pool(period, byCode));
            carriedOver.addAll(carried);
        }
    }

    /** That of the time; else the nearest later one with all values, else the nearest earlier one. */
    private static Generation counting(Lineage part, LocalDate day, Map<String, Value> byCode) {
        var then = part.at(day);
        if (isWhole(then, byCode)) {
            return then;
        }
        int at = part.generations().indexOf(then);
        var later = part.generations().subList(at + 1, part.generations().size());
        var earlier = part.generations().subList(0, at).reversed();
        return Stream.concat(later.stream(), earlier.stream())
                .filter(other -> !other.codes().isEmpty() && isWhole(other, byCode))
                .findFirst()
                .orElse(then);
    }

    private static boolean isWhole(Generation generation, Map<String, Value> byCode) {
        return byCode.keySet().containsAll(generation.codes());
    }

    private static void carriedOver(Period period, Lineage part, Generation counted, List<CarriedOver> carried) {
        var then = part.at(period.from());
        boolean otherTime = !counted.equals(then);
        if (otherTime || !counted.equals(part.newest())) {
            var instead = otherTime ? then : part.newest();
            carried.add(new CarriedOver(period, counted.codes(), instead.codes(), otherTime));
        }
    }
}
