package nl.natuurpeil.policy.rule.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day a rule names.
 *
 * @param level to be reached by then, in the indicator's unit; null when the rule names none
 */
public record Due(LocalDate by, @Nullable BigDecimal level) {

    static Due on(LocalDate by) {
        return new Due(by, null);
    }

    static List<Due> onNullable(@Nullable LocalDate by, @Nullable BigDecimal level) {
        return by == null ? List.of() : List.of(new Due(by, level));
    }

    static List<Due> of(List<Milestone> milestones) {
        return milestones.stream()
                .map(milestone -> new Due(milestone.by(), milestone.atLeast()))
                .toList();
    }
}
