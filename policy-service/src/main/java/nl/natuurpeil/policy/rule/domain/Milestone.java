package nl.natuurpeil.policy.rule.domain;

import static nl.natuurpeil.policy.content.domain.ImpossibleContent.unless;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A level, in the indicator's unit, and the last day to reach it. */
public record Milestone(LocalDate by, BigDecimal atLeast) {

    /** Refuses milestones out of order, and levels that fall. */
    public static void mustRise(List<Milestone> milestones) {
        unless(!milestones.isEmpty(), "at least one milestone is needed");
        InOrder.check("milestones", milestones.stream().map(Milestone::by).toList());
        for (int i = 1; i < milestones.size(); i++) {
            var earlier = milestones.get(i - 1).atLeast();
            var later = milestones.get(i).atLeast();
            unless(earlier.compareTo(later) <= 0, "levels must not fall, but " + later + " follows " + earlier);
        }
    }
}
