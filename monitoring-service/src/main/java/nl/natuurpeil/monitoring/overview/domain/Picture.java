package nl.natuurpeil.monitoring.overview.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.natuurpeil.monitoring.reference.domain.Areas;
import nl.natuurpeil.monitoring.reference.domain.Obligation;

/**
 * How every obligation stands in every area at one moment; it never changes, a later one takes its place.
 *
 * @param obligations in order of code
 * @param verdicts by obligation, then by area
 * @param manual by obligation, then by area; withdrawn and expired ones too
 */
public record Picture(
        List<Obligation> obligations,
        Areas areas,
        Map<String, Map<String, Brief>> verdicts,
        Map<String, Map<String, ByHand>> manual) {

    public Picture {
        obligations = List.copyOf(obligations);
        verdicts = Map.copyOf(verdicts);
        manual = Map.copyOf(manual);
    }

    public static Picture of(
            List<Obligation> obligations, Areas areas, Collection<Brief> verdicts, Collection<ByHand> manual) {
        return new Picture(obligations, areas, Map.of(), Map.of()).with(verdicts, manual);
    }

    /** Returns the picture after these were added; of each obligation and area the newest counts, however often it comes. */
    public Picture with(Collection<Brief> newVerdicts, Collection<ByHand> newManual) {
        return new Picture(
                obligations,
                areas,
                added(verdicts, newVerdicts, Brief::obligation, Brief::area, Picture::newer),
                added(manual, newManual, ByHand::obligation, ByHand::area, Picture::newer));
    }

    public Picture withCatalogue(List<Obligation> otherObligations, Areas otherAreas) {
        return new Picture(otherObligations, otherAreas, verdicts, manual);
    }

    public Optional<Brief> verdict(String obligation, String area) {
        return Optional.ofNullable(verdicts.getOrDefault(obligation, Map.of()).get(area));
    }

    public Optional<ByHand> manual(String obligation, String area) {
        return Optional.ofNullable(manual.getOrDefault(obligation, Map.of()).get(area));
    }

    private static Brief newer(Brief one, Brief other) {
        return one.sequence() > other.sequence() ? one : other;
    }

    private static ByHand newer(ByHand one, ByHand other) {
        return one.version() > other.version() ? one : other;
    }

    /** Copies the rows that change and shares all others. */
    private static <T> Map<String, Map<String, T>> added(
            Map<String, Map<String, T>> present,
            Collection<T> added,
            Function<T, String> obligation,
            Function<T, String> area,
            BiFunction<T, T, T> newer) {
        if (added.isEmpty()) {
            return present;
        }
        var all = new HashMap<>(present);
        added.stream().collect(Collectors.groupingBy(obligation)).forEach((code, ofOne) -> {
            var row = new HashMap<>(present.getOrDefault(code, Map.of()));
            ofOne.forEach(one -> row.merge(area.apply(one), one, newer));
            all.put(code, Map.copyOf(row));
        });
        return all;
    }
}
