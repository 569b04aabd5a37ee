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
import nl.natuurpeil.monitoring.reference.domain.ClassRule;
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

    /** A value touches its area, what that adds up to or is counted in, and every obligation about the indicator. */
    Set<Pair> byValue(String indicator, String area, Aggregation aggregation) {
        Set<Pair> pairs = new TreeSet<>();
        obligations.stream()
                .filter(obligation -> obligation.looksAt(indicator))
                .forEach(obligation -> pairs.addAll(pairs(
                        withCombining(Set.of(obligation.code())),
                        touchedAreas(obligation, area, effective(obligation, indicator, aggregation)))));
        return pairs;
    }

    /** A share by which an area stays out of a total changes that total. */
    private static Aggregation effective(Obligation obligation, String indicator, Aggregation aggregation) {
        return obligation.relief().measures(indicator) ? Aggregation.SUM : aggregation;
    }

    private List<String> touchedAreas(Obligation obligation, String area, Aggregation aggregation) {
        return obligation
                .scope()
                .each()
                .map(kind -> counting(List.of(area), kind))
                .orElseGet(() -> aggregation.reachesUp() ? areas.reachedFrom(area) : List.of(area));
    }

    /**
     * A changed obligation touches those who owe it, and every area with figures.
     *
     * @param measured gives the areas with figures of an indicator, and what they add up to
     */
    Set<Pair> byObligations(Collection<String> codes, Function<String, Set<String>> measured) {
        Set<Pair> pairs = new TreeSet<>();
        for (var code : withCombining(codes)) {
            find(code).forEach(obligation -> pairs.addAll(pairs(Set.of(code), judgedAreas(obligation, measured))));
        }
        return pairs;
    }

    private Collection<String> judgedAreas(Obligation obligation, Function<String, Set<String>> measured) {
        var withFigures = new TreeSet<String>();
        indicators(obligation).forEach(indicator -> withFigures.addAll(measured.apply(indicator)));
        return switch (obligation.scope()) {
            case EACH_URBAN_ECOSYSTEM_AREA,
                    EACH_WATER_BODY,
                    EACH_NATURA_2000_SITE,
                    EACH_HABITAT_GROUP,
                    EACH_BIOGEOGRAPHICAL_REGION ->
                with(counting(withFigures, obligation.scope().each().orElseThrow()), Area.Kind.COUNTRY);
            case EACH_AREA -> withFigures;
            case EU_COLLECTIVE -> with(with(withFigures, Area.Kind.COUNTRY), Area.Kind.UNION);
            case NATIONAL_TOTAL, ALL_HABITAT_TYPES, GLOBAL_COLLECTIVE -> with(withFigures, Area.Kind.COUNTRY);
        };
    }

    /** Those of the kind among the areas, and the provinces and countries that count them. */
    private List<String> counting(Collection<String> codes, Area.Kind kind) {
        return codes.stream()
                .filter(code -> isOfKind(code, kind))
                .flatMap(code -> areas.withAncestors(code).stream())
                .filter(code -> !isOfKind(code, Area.Kind.UNION))
                .distinct()
                .toList();
    }

    private boolean isOfKind(String code, Area.Kind kind) {
        return areas.find(code).filter(area -> area.kind() == kind).isPresent();
    }

    private Set<String> with(Collection<String> codes, Area.Kind kind) {
        var all = new TreeSet<>(codes);
        areas.ofKind(kind).forEach(area -> all.add(area.code()));
        return all;
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

    private Stream<Obligation> find(String code) {
        return obligations.stream().filter(obligation -> obligation.code().equals(code));
    }

    private Stream<String> indicators(Obligation obligation) {
        return switch (obligation.rule()) {
            case Rule.OfIndicator rule -> rule.indicators().stream();
            case ClassRule rule -> rule.indicators().stream();
            case Rule.Inventory _ -> Stream.empty();
            case Rule.KOfN rule ->
                rule.obligations().stream().flatMap(this::find).flatMap(this::indicators);
        };
    }

    private static Set<Pair> pairs(Set<String> codes, Collection<String> areas) {
        return codes.stream()
                .flatMap(code -> areas.stream().map(area -> new Pair(code, area)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
