package nl.natuurpeil.monitoring.compliance.adapter.document;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument.EvidenceDocument;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument.IncompleteDocument;
import nl.natuurpeil.monitoring.compliance.domain.Member;
import nl.natuurpeil.monitoring.reference.domain.Label;

/** Why a verdict came out anew: what differs between what the earlier one was judged on and what the later one was. */
public enum ChangeCause {
    FIRST_VERDICT("voor het eerst beoordeeld", "judged for the first time"),
    DATA_ADDED("er zijn cijfers bij gekomen", "figures were added"),
    DATA_CORRECTED("er zijn cijfers gecorrigeerd", "figures were corrected"),
    RULE_CHANGED("de verplichting is veranderd", "the obligation changed"),
    AREA_CHANGED("de indeling in gebieden is veranderd", "the areas changed"),
    PART_JUDGED_ANEW("een gebied dat meetelt is anders beoordeeld", "an area that counts was judged anew"),
    METHOD_CHANGED("de rekenwijze is veranderd", "the way of judging changed"),
    TIME_PASSED("de tijd is verstreken", "time passed");

    private final Label label;

    ChangeCause(String nl, String en) {
        this.label = new Label(nl, en);
    }

    public Label label() {
        return label;
    }

    /** Returns all causes; a verdict on the same input by the same rule differs because a date passed. */
    public static Set<ChangeCause> between(VerdictDocument before, VerdictDocument after) {
        var causes = EnumSet.noneOf(ChangeCause.class);
        if (!rule(before).equals(rule(after))) {
            causes.add(RULE_CHANGED);
        }
        if (method(before) != method(after)) {
            causes.add(METHOD_CHANGED);
        }
        byFigures(before, after, causes);
        byMembers(before, after, causes);
        if (causes.isEmpty() && !incomplete(before).equals(incomplete(after))) {
            // Figures of some parts only: they make no value of the whole, but other parts are missing now.
            causes.add(DATA_ADDED);
        }
        return causes.isEmpty() ? EnumSet.of(TIME_PASSED) : causes;
    }

    /** The version tells of every change; its content is compared where a part changed without the whole. */
    private static List<Object> rule(VerdictDocument verdict) {
        return List.of(verdict.obligationVersion(), Objects.requireNonNullElse(verdict.partRules(), List.of()));
    }

    private static List<?> incomplete(VerdictDocument verdict) {
        return verdict.evidence().stream().map(EvidenceDocument::incomplete).toList();
    }

    private static int method(VerdictDocument verdict) {
        return Objects.requireNonNullElse(verdict.method(), 1);
    }

    private static void byFigures(VerdictDocument before, VerdictDocument after, Set<ChangeCause> causes) {
        var earlier = values(before);
        var later = values(after);
        if (!earlier.keySet().containsAll(later.keySet())) {
            causes.add(DATA_ADDED);
        }
        boolean partsChanged = otherParts(parts(before), parts(after), earlier, later);
        if (partsChanged) {
            causes.add(AREA_CHANGED);
        }
        boolean lost = !partsChanged && !later.keySet().containsAll(earlier.keySet());
        boolean other = earlier.entrySet().stream()
                .anyMatch(value ->
                        later.containsKey(value.getKey()) && !value.getValue().equals(later.get(value.getKey())));
        if (lost || other) {
            causes.add(DATA_CORRECTED);
        }
    }

    /** A total that lacks a part tells of how many it is made; one that was whole before and isn't now has a new part. */
    private static boolean otherParts(
            Set<Integer> before, Set<Integer> after, Map<List<Object>, ?> earlier, Map<List<Object>, ?> later) {
        boolean bothTell = !before.isEmpty() && !after.isEmpty();
        return bothTell
                ? !before.equals(after)
                : !after.isEmpty() && !later.keySet().containsAll(earlier.keySet());
    }

    private static Map<List<Object>, Object> values(VerdictDocument verdict) {
        Map<List<Object>, Object> byPeriod = new HashMap<>();
        for (var series : verdict.evidence()) {
            series.values()
                    .forEach(value -> byPeriod.put(
                            List.of(series.indicator(), series.dataset(), value.from(), value.to()), value));
            if (series.classes() != null) {
                series.classes()
                        .values()
                        .forEach(value -> byPeriod.put(
                                List.of(series.indicator(), series.dataset(), value.from(), value.to()), value));
            }
        }
        return byPeriod;
    }

    /** Of how many parts the totals are made, as far as the documents tell: where one is missing. */
    private static Set<Integer> parts(VerdictDocument verdict) {
        return verdict.evidence().stream()
                .map(EvidenceDocument::incomplete)
                .flatMap(List::stream)
                .map(IncompleteDocument::parts)
                .collect(Collectors.toSet());
    }

    private static void byMembers(VerdictDocument before, VerdictDocument after, Set<ChangeCause> causes) {
        var earlier = members(before);
        var later = members(after);
        if (!earlier.keySet().equals(later.keySet())) {
            causes.add(AREA_CHANGED);
        } else if (!earlier.equals(later)) {
            causes.add(PART_JUDGED_ANEW);
        }
    }

    private static Map<List<String>, Member> members(VerdictDocument verdict) {
        return Objects.requireNonNullElse(verdict.areas(), List.<Member>of()).stream()
                .collect(Collectors.toMap(member -> List.of(member.obligation(), member.area()), Function.identity()));
    }
}
