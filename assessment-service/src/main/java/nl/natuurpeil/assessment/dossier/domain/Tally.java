package nl.natuurpeil.assessment.dossier.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.natuurpeil.assessment.area.domain.AreaKind;
import nl.natuurpeil.assessment.area.domain.AreaVersion;
import nl.natuurpeil.assessment.dossier.domain.Dossier.ChildrenPart;
import nl.natuurpeil.assessment.dossier.domain.Dossier.TallyPart;
import nl.natuurpeil.assessment.obligation.domain.Obligation;
import nl.natuurpeil.assessment.verdict.domain.AreaStatus;

/** Counts how the areas within an area do. */
final class Tally {

    private final Knowledge knowledge;
    private final Map<String, List<AreaStatus>> byArea;

    Tally(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.byArea = knowledge.statuses().stream().collect(Collectors.groupingBy(AreaStatus::area));
    }

    /** Kinds are counted apart: provinces beside municipalities would count the same ground twice. */
    List<ChildrenPart> children(String code) {
        Map<AreaKind, Set<String>> byKind = knowledge.areas().descendants(code).stream()
                .collect(Collectors.groupingBy(
                        area -> area.area().kind(),
                        TreeMap::new,
                        Collectors.mapping(AreaVersion::code, Collectors.toCollection(TreeSet::new))));
        return byKind.entrySet().stream()
                .map(entry -> new ChildrenPart(entry.getKey(), entry.getValue().size(), tallies(entry.getValue())))
                .toList();
    }

    private List<TallyPart> tallies(Collection<String> areas) {
        Map<String, List<AreaStatus>> byObligation = areas.stream()
                .flatMap(area -> byArea.getOrDefault(area, List.of()).stream())
                .collect(Collectors.groupingBy(AreaStatus::obligation));
        var known = knowledge.obligations().stream().map(Obligation::code);
        return Stream.concat(known, byObligation.keySet().stream())
                .distinct()
                .sorted()
                .map(code -> tally(code, byObligation.getOrDefault(code, List.of()), areas.size()))
                .toList();
    }

    private static TallyPart tally(String obligation, List<AreaStatus> statuses, int areas) {
        var counts = DossierComposer.count(statuses.stream().map(AreaStatus::status));
        return new TallyPart(obligation, counts, areas - statuses.size());
    }
}
