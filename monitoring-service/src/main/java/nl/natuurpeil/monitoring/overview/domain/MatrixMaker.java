package nl.natuurpeil.monitoring.overview.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.overview.domain.Matrix.Facets;
import nl.natuurpeil.monitoring.overview.domain.Matrix.Place;
import nl.natuurpeil.monitoring.overview.domain.Wanted.About;
import nl.natuurpeil.monitoring.reference.domain.Area;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import org.jspecify.annotations.Nullable;

/** Makes a matrix in one walk over the verdicts. */
final class MatrixMaker {

    private final Picture picture;
    private final Wanted wanted;
    private final Filters filters;
    private final Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    private final Map<String, Integer> obligations = new TreeMap<>();
    private final Map<String, Integer> provinces = new TreeMap<>();
    private final Map<Area.Kind, Integer> kinds = new EnumMap<>(Area.Kind.class);

    MatrixMaker(Picture picture, Wanted wanted) {
        this.picture = picture;
        this.wanted = wanted;
        this.filters = new Filters(wanted, new Indicators(picture.obligations()));
    }

    Matrix make(LocalDate today) {
        var places = places();
        count(places);
        var shownAreas = places.stream()
                .filter(place -> filters.against(place).isEmpty())
                .toList();
        var shownObligations = picture.obligations().stream()
                .filter(obligation -> filters.against(obligation).isEmpty())
                .toList();
        return wanted.statuses().isEmpty()
                ? matrix(shownObligations, shownAreas, today)
                : withoutEmptyOnes(shownObligations, shownAreas, today);
    }

    /** Where statuses are asked for, an obligation or area without any of them is no answer. */
    private Matrix withoutEmptyOnes(List<Obligation> candidates, List<Place> places, LocalDate today) {
        var obligations = candidates.stream()
                .filter(obligation -> places.stream().anyMatch(place -> isShown(obligation, place)))
                .toList();
        var areas = places.stream()
                .filter(place -> obligations.stream().anyMatch(obligation -> isShown(obligation, place)))
                .toList();
        return matrix(obligations, areas, today);
    }

    private Matrix matrix(List<Obligation> obligations, List<Place> areas, LocalDate today) {
        var manual = obligations.stream()
                .flatMap(obligation -> areas.stream()
                        .flatMap(place ->
                                picture.manual(obligation.code(), place.area().code()).stream()))
                .filter(byHand -> byHand.holdsOn(today))
                .toList();
        return new Matrix(
                obligations,
                areas,
                obligations.stream().map(obligation -> row(obligation, areas)).toList(),
                manual,
                new Facets(statuses, this.obligations, provinces, kinds));
    }

    private List<@Nullable Brief> row(Obligation obligation, List<Place> areas) {
        List<@Nullable Brief> row = new ArrayList<>(areas.size());
        areas.forEach(place -> row.add(shown(obligation, place).orElse(null)));
        return row;
    }

    private boolean isShown(Obligation obligation, Place place) {
        return shown(obligation, place).isPresent();
    }

    private Optional<Brief> shown(Obligation obligation, Place place) {
        return picture.verdict(obligation.code(), place.area().code()).filter(verdict -> !filters.isAgainst(verdict));
    }

    private void count(List<Place> places) {
        for (var obligation : picture.obligations()) {
            var againstObligation = filters.against(obligation);
            for (var place : places) {
                picture.verdict(obligation.code(), place.area().code()).ifPresent(verdict -> {
                    var against = EnumSet.copyOf(againstObligation);
                    against.addAll(filters.against(place));
                    if (filters.isAgainst(verdict)) {
                        against.add(About.STATUS);
                    }
                    count(verdict, place, against);
                });
            }
        }
    }

    private void count(Brief verdict, Place place, Set<About> against) {
        countIf(About.STATUS, against, statuses, verdict.status());
        countIf(About.OBLIGATION, against, obligations, verdict.obligation());
        countIf(About.KIND, against, kinds, place.area().kind());
        if (place.province() != null) {
            countIf(About.PROVINCE, against, provinces, place.province());
        }
    }

    /** Counts what no other filter is against. */
    private static <K> void countIf(About facet, Set<About> against, Map<K, Integer> counts, K key) {
        if (against.isEmpty() || against.equals(Set.of(facet))) {
            counts.merge(key, 1, Integer::sum);
        }
    }

    /** The largest areas first, each kind in order of code. */
    private List<Place> places() {
        return Places.of(picture.areas()).stream()
                .sorted(Comparator.comparing((Place place) -> place.area().kind())
                        .reversed()
                        .thenComparing(place -> place.area().code()))
                .toList();
    }
}
