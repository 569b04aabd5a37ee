package nl.natuurpeil.monitoring.compliance.adapter.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.natuurpeil.monitoring.compliance.domain.Member;
import nl.natuurpeil.monitoring.reference.domain.Label;

/** Why a verdict came out anew: what differs between what the earlier one was judged on and what the later one was. */
public enum ChangeCause {
    FIRST_VERDICT("voor het eerst beoordeeld", "judged for the first time"),
    DATA_ADDED("er zijn cijfers bij gekomen", "figures were added"),
    DATA_CORRECTED("er zijn cijfers gecorrigeerd", "figures were corrected"),
    DATA_WITHDRAWN("er zijn cijfers ingetrokken", "figures were withdrawn"),
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

    /**
     * Returns all causes; a verdict on the same input by the same rule differs because a date passed.
     *
     * @param withdrawn which measurements were taken back, of those that the later verdict no longer rests on
     */
    public static Set<ChangeCause> between(VerdictDocument before, VerdictDocument after, Set<UUID> withdrawn) {
        var causes = EnumSet.noneOf(ChangeCause.class);
        if (!rule(before).equals(rule(after))) {
            causes.add(RULE_CHANGED);
        }
        if (method(before) != method(after)) {
            causes.add(METHOD_CHANGED);
        }
        var figures = new FigureChanges(before, after, withdrawn);
        causes.addAll(figures.causes());
        byMembers(before, after, causes);
        if (causes.isEmpty()) {
            causes.addAll(figures.causesOfIncomplete());
        }
        return causes.isEmpty() ? EnumSet.of(TIME_PASSED) : causes;
    }

    /** Returns the measurements the earlier verdict rests on and the later one does not. */
    public static Set<UUID> gone(VerdictDocument before, VerdictDocument after) {
        return FigureChanges.gone(before, after);
    }

    /** The version tells of every change; its content is compared where a part changed without the whole. */
    private static List<Object> rule(VerdictDocument verdict) {
        return List.of(verdict.obligationVersion(), Objects.requireNonNullElse(verdict.partRules(), List.of()));
    }

    private static int method(VerdictDocument verdict) {
        return Objects.requireNonNullElse(verdict.method(), 1);
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
