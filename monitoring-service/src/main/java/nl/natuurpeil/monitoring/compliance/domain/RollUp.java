package nl.natuurpeil.monitoring.compliance.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
import org.jspecify.annotations.Nullable;

/**
 * Makes the values of an area of those of its parts, period by period. A period that lacks a part has none: a total of what
 * happens to be there would fall or rise with the coverage.
 *
 * <p>Land counts once: with the areas it was divided into at the time, or, if these lack a value, with those of another
 * time that all have one.
 */
public record RollUp(List<Value> values, List<Incomplete> incomplete, List<CarriedOver> carriedOver) {

    static final Comparator<Period> OLDEST_FIRST =
            Comparator.comparing(Period::from).thenComparing(Period::to);

    public RollUp(List<Value> values) {
        this(values, List.of(), List.of());
    }

    /** What the parts make in one period: a value, or what lacks for one. */
    record Made(@Nullable Value value, @Nullable Incomplete incomplete, List<CarriedOver> carriedOver) {}

    /** Puts together what was made of each period, in their order. */
    static RollUp of(Collection<Made> made) {
        return new RollUp(
                made.stream().flatMap(one -> Stream.ofNullable(one.value())).toList(),
                made.stream()
                        .flatMap(one -> Stream.ofNullable(one.incomplete()))
                        .toList(),
                made.stream().flatMap(one -> one.carriedOver().stream()).toList());
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
        return of(byPeriod.entrySet().stream()
                .map(period -> make(period.getKey(), parts, period.getValue(), pooling))
                .toList());
    }

    /**
     * Pools one period.
     *
     * @param byCode the values there are, in the order of their areas; those that don't count are taken out
     */
    static Made make(Period period, List<Lineage> parts, Map<String, Value> byCode, Pooling pooling) {
        var counted = new TreeSet<String>();
        List<CarriedOver> carried = new ArrayList<>();
        for (var part : parts) {
            var generation = counting(part, period.from(), byCode);
            counted.addAll(generation.codes());
            carriedOver(period, part, generation, carried);
        }
        var missing = pooling.missing(period, List.copyOf(counted), byCode);
        if (missing.isPresent()) {
            return new Made(null, missing.get(), List.of());
        }
        byCode.keySet().retainAll(counted);
        return new Made(pooling.pool(period, byCode), null, carried);
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
