package nl.natuurpeil.monitoring.compliance.adapter.document;

import static nl.natuurpeil.monitoring.compliance.adapter.document.ChangeCause.AREA_CHANGED;
import static nl.natuurpeil.monitoring.compliance.adapter.document.ChangeCause.DATA_ADDED;
import static nl.natuurpeil.monitoring.compliance.adapter.document.ChangeCause.DATA_CORRECTED;
import static nl.natuurpeil.monitoring.compliance.adapter.document.ChangeCause.DATA_WITHDRAWN;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument.EvidenceDocument;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument.IncompleteDocument;

/** Compares the figures of two verdicts. */
final class FigureChanges {

    /** A figure, and the measurements it rests on. */
    private record Figure(Object value, List<UUID> measurements) {}

    private final Map<List<Object>, Figure> earlier;
    private final Map<List<Object>, Figure> later;
    private final Map<List<Object>, IncompleteDocument> incompleteBefore;
    private final Map<List<Object>, IncompleteDocument> incompleteAfter;
    private final Set<UUID> withdrawn;

    /**
     * Prepares it.
     *
     * @param withdrawn measurements that were taken back by the later verdict
     */
    FigureChanges(VerdictDocument before, VerdictDocument after, Set<UUID> withdrawn) {
        this.earlier = figures(before);
        this.later = figures(after);
        this.incompleteBefore = incomplete(before);
        this.incompleteAfter = incomplete(after);
        this.withdrawn = withdrawn;
    }

    /** Returns the measurements the earlier verdict rests on and the later one does not. */
    static Set<UUID> gone(VerdictDocument before, VerdictDocument after) {
        var gone = new HashSet<>(measurements(figures(before).values()));
        gone.removeAll(measurements(figures(after).values()));
        return gone;
    }

    Set<ChangeCause> causes() {
        var causes = EnumSet.noneOf(ChangeCause.class);
        if (!earlier.keySet().containsAll(later.keySet())) {
            causes.add(DATA_ADDED);
        }
        boolean otherParts = otherParts();
        if (otherParts) {
            causes.add(AREA_CHANGED);
        }
        earlier.forEach((period, figure) -> {
            var now = later.get(period);
            if (now == null ? restsOnWithdrawn(figure) || !otherParts : !now.equals(figure)) {
                causes.addAll(whatBecameOf(figure, now == null ? List.of() : now.measurements()));
            }
        });
        return causes;
    }

    /**
     * Returns what the periods tell for which parts are missing: they make no value of the whole, so that none of its
     * figures is another one.
     */
    Set<ChangeCause> causesOfIncomplete() {
        var causes = EnumSet.noneOf(ChangeCause.class);
        incompleteBefore.forEach((period, before) -> {
            var after = incompleteAfter.get(period);
            boolean allGone = after == null && !later.containsKey(period);
            if (allGone || after != null && !before.missingAreas().containsAll(after.missingAreas())) {
                causes.add(DATA_WITHDRAWN);
            }
        });
        if (causes.isEmpty() && !incompleteBefore.equals(incompleteAfter)) {
            causes.add(DATA_ADDED);
        }
        return causes;
    }

    private boolean restsOnWithdrawn(Figure figure) {
        return figure.measurements().stream().anyMatch(withdrawn::contains);
    }

    /** One that was taken back and has another in its place was not corrected: that one is new. */
    private Set<ChangeCause> whatBecameOf(Figure figure, List<UUID> now) {
        if (!restsOnWithdrawn(figure)) {
            return EnumSet.of(DATA_CORRECTED);
        }
        var causes = EnumSet.of(DATA_WITHDRAWN);
        if (!figure.measurements().containsAll(now)) {
            causes.add(DATA_ADDED);
        }
        return causes;
    }

    /** A total that lacks a part tells of how many it is made; one that was whole and isn't now has a new part or lost a figure. */
    private boolean otherParts() {
        var before = parts(incompleteBefore.values());
        var after = parts(incompleteAfter.values());
        boolean bothTell = !before.isEmpty() && !after.isEmpty();
        return bothTell
                ? !before.equals(after)
                : !after.isEmpty()
                        && earlier.entrySet().stream()
                                .anyMatch(figure ->
                                        !later.containsKey(figure.getKey()) && !restsOnWithdrawn(figure.getValue()));
    }

    private static Set<Integer> parts(Collection<IncompleteDocument> incomplete) {
        return incomplete.stream().map(IncompleteDocument::parts).collect(Collectors.toSet());
    }

    private static Set<UUID> measurements(Collection<Figure> figures) {
        return figures.stream()
                .flatMap(figure -> figure.measurements().stream())
                .collect(Collectors.toSet());
    }

    private static Map<List<Object>, Figure> figures(VerdictDocument verdict) {
        Map<List<Object>, Figure> byPeriod = new HashMap<>();
        for (var series : verdict.evidence()) {
            series.values()
                    .forEach(value -> byPeriod.put(
                            period(series, value.from(), value.to()), new Figure(value, value.measurements())));
            if (series.classes() != null) {
                series.classes()
                        .values()
                        .forEach(value -> byPeriod.put(
                                period(series, value.from(), value.to()), new Figure(value, value.measurements())));
            }
        }
        return byPeriod;
    }

    private static Map<List<Object>, IncompleteDocument> incomplete(VerdictDocument verdict) {
        Map<List<Object>, IncompleteDocument> byPeriod = new HashMap<>();
        verdict.evidence()
                .forEach(series -> series.incomplete()
                        .forEach(value -> byPeriod.put(period(series, value.from(), value.to()), value)));
        return byPeriod;
    }

    private static List<Object> period(EvidenceDocument series, Object from, Object to) {
        return List.of(series.indicator(), series.dataset(), from, to);
    }
}
