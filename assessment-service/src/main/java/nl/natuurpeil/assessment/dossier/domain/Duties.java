package nl.natuurpeil.assessment.dossier.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.natuurpeil.assessment.area.domain.AreaKind;
import nl.natuurpeil.assessment.dossier.domain.Dossier.ActorPart;
import nl.natuurpeil.assessment.dossier.domain.Dossier.OwedPart;
import nl.natuurpeil.assessment.dossier.domain.Dossier.RolePart;
import nl.natuurpeil.assessment.obligation.domain.Obligation;
import nl.natuurpeil.assessment.verdict.domain.Standing;

/** What is owed, and by whom. */
final class Duties {

    /** What countries owe together; none owes a part of it by itself. */
    private static final Set<String> COLLECTIVE = Set.of("EU_COLLECTIVE", "GLOBAL_COLLECTIVE");

    private final Map<String, Obligation> byCode;

    Duties(List<Obligation> obligations) {
        this.byCode = obligations.stream()
                .collect(Collectors.toMap(
                        Obligation::code, obligation -> obligation, (one, other) -> one, TreeMap::new));
    }

    List<OwedPart> owed(AreaKind kind) {
        return byCode.values().stream()
                .map(obligation -> owed(obligation, kind))
                .toList();
    }

    List<ActorPart> actors() {
        Map<String, List<RolePart>> roles = new TreeMap<>();
        byCode.values()
                .forEach(obligation -> obligation
                        .actors()
                        .forEach(actor -> roles.computeIfAbsent(actor.code(), code -> new ArrayList<>())
                                .add(new RolePart(obligation.code(), actor.role()))));
        return roles.entrySet().stream()
                .map(entry -> new ActorPart(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private OwedPart owed(Obligation obligation, AreaKind kind) {
        return new OwedPart(
                obligation.code(),
                obligation.version(),
                obligation.instrument(),
                obligation.article(),
                obligation.title(),
                obligation.bindingLevel(),
                obligation.bindingLevel().label(),
                standing(obligation, kind),
                obligation.scope(),
                obligation.certainty(),
                deadlines(obligation, new HashSet<>())
                        .distinct()
                        .sorted(Comparator.naturalOrder())
                        .toList(),
                obligation.parts(),
                obligation.validFrom(),
                obligation.validTo());
    }

    /**
     * The country owes what is judged over its total and over each thing in it. A smaller area owes only what is judged
     * for areas of its kind: a loss in one municipality can be made good in another.
     */
    private static Standing standing(Obligation obligation, AreaKind kind) {
        boolean owed = switch (kind) {
            case COUNTRY -> !COLLECTIVE.contains(obligation.scope());
            case MUNICIPALITY ->
                Set.of("EACH_AREA", "EACH_URBAN_ECOSYSTEM_AREA").contains(obligation.scope());
            case PROVINCE, UNION -> obligation.scope().equals("EACH_AREA");
            case WATER_BODY, NATURA_2000_SITE, HABITAT_GROUP, BIOGEOGRAPHICAL_REGION ->
                obligation.scope().equals("EACH_" + kind.name());
        };
        return owed ? Standing.OWED : Standing.INDICATIVE;
    }

    /** The dates of its own rule, or else those of its parts; each part once, should they name each other. */
    private Stream<LocalDate> deadlines(Obligation obligation, Set<String> seen) {
        if (!seen.add(obligation.code())) {
            return Stream.empty();
        }
        if (!obligation.deadlines().isEmpty()) {
            return obligation.deadlines().stream();
        }
        return obligation.parts().stream()
                .flatMap(part -> Stream.ofNullable(byCode.get(part)))
                .flatMap(part -> deadlines(part, seen));
    }
}
