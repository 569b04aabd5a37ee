package nl.natuurpeil.policy.rule.domain;

import static nl.natuurpeil.policy.content.domain.ImpossibleContent.unless;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value is reached, or no longer exceeded, by each of several dates.
 *
 * @param baseline null when the value stands on its own
 */
public record LevelByDate(
        String indicator, Operator operator, @Nullable Baseline baseline, List<Level> milestones) implements Rule {

    /** A value in the indicator's unit and the last day to be on its right side. */
    public record Level(LocalDate by, BigDecimal value) {}

    public LevelByDate {
        milestones = List.copyOf(milestones);
        unless(!milestones.isEmpty(), "at least one milestone is needed");
        InOrder.check("milestones", milestones.stream().map(Level::by).toList());
        for (int i = 1; i < milestones.size(); i++) {
            mustNotSlacken(
                    operator, milestones.get(i - 1).value(), milestones.get(i).value());
        }
        if (baseline != null) {
            baseline.mustPrecede(milestones.getFirst().by());
        }
    }

    private static void mustNotSlacken(Operator operator, BigDecimal earlier, BigDecimal later) {
        switch (operator) {
            case AT_LEAST ->
                unless(earlier.compareTo(later) <= 0, "levels must not fall, but " + later + " follows " + earlier);
            case AT_MOST ->
                unless(earlier.compareTo(later) >= 0, "levels must not rise, but " + later + " follows " + earlier);
        }
    }
}
