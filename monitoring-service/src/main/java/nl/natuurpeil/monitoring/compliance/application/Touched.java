package nl.natuurpeil.monitoring.compliance.application;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.natuurpeil.monitoring.reference.domain.Area;
import nl.natuurpeil.monitoring.reference.domain.Areas;
import nl.natuurpeil.monitoring.reference.domain.Indicator.Aggregation;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import nl.natuurpeil.monitoring.reference.domain.Rule;

/** Finds the verdicts a change can make come out differently, and no others. */
public final class Touched {

    /** An obligation and an area to judge it for; ordered, so that locks are always taken in the same order. */
    public record Pair(String obligation, String area) implements Comparable<Pair> {

        private static final Comparator<Pair> ORDER =
                Comparator.comparing(Pair::obligation).thenComparing(Pair::area);

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }

    private final List<Obligation> obligations;
    private final Areas areas;

    Touched(List<Obligation> obligations, Areas areas) {
        this.obligations = obligations;
        this.areas = areas;
    }

    /** A value touches its area, what that adds up to, and every obligation about the indicator. */
    Set<Pair> byValue(String indicator, String area, Aggregation aggregation) {
        var touchedAreas = switch (aggregation) {
            case SUM -> areas.withAncestors(area);
            case NONE -> List.of(area);
        };
        var direct = obligations.stream()
                .filter(obligation -> obligation.looksAt(indicator))
                .map(Obligation::code);
        return pairs(withCombining(direct.toList()), touchedAreas);
    }

    /**
     * A changed obligation touches the countries, which owe it, and every area with figures.
     *
     * @param measured gives the areas with figures of an indicator, and what they add up to
     */
    Set<Pair> byObligations(Collection<String> codes, Function<String, Set<String>> measured) {
        Set<Pair> pairs = new TreeSet<>();
        for (var code : withCombining(codes)) {
            var judged = new TreeSet<>(
                    areas.ofKind(Area.Kind.COUNTRY).stream().map(Area::code).toList());
            indicators(code).forEach(indicator -> judged.addAll(measured.apply(indicator)));
            pairs.addAll(pairs(Set.of(code), judged));
        }
        return pairs;
    }

    private Set<String> withCombining(Collection<String> codes) {
        var all = new TreeSet<>(codes);
        boolean grew = true;
        while (grew) {
            grew = all.addAll(obligations.stream()
                    .filter(obligation -> all.stream().anyMatch(obligation::includes))
                    .map(Obligation::code)
                    .collect(Collectors.toSet()));
        }
        return all;
    }

    private Stream<String> indicators(String code) {
        return obligations.stream()
                .filter(obligation -> obligation.code().equals(code))
                .flatMap(obligation -> switch (obligation.rule()) {
                    case Rule.OfIndicator rule -> rule.indicators().stream();
                    case Rule.OfClass rule -> rule.indicators().stream();
                    case Rule.Inventory _ -> Stream.empty();
                    case Rule.KOfN rule -> rule.obligations().stream().flatMap(this::indicators);
                });
    }

    private static Set<Pair> pairs(Set<String> codes, Collection<String> areas) {
        return codes.stream()
                .flatMap(code -> areas.stream().map(area -> new Pair(code, area)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
