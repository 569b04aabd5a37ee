package nl.natuurpeil.policy.rule.domain;

import static nl.natuurpeil.policy.rule.domain.ImpossibleContent.unless;

import java.util.List;

/** An index reaches a level by each of several dates (Regulation (EU) 2024/1991, art. 11(3)); equality passes. */
public record IndexLevelByDate(String indicator, Baseline baseline, List<Milestone> milestones) implements Rule {

    public IndexLevelByDate {
        milestones = List.copyOf(milestones);
        unless(!milestones.isEmpty(), "at least one milestone is needed");
        unless(
                baseline.lastDay().isBefore(milestones.getFirst().by()),
                "the first milestone must come after the baseline, which ends " + baseline.lastDay());
        for (int i = 1; i < milestones.size(); i++) {
            var earlier = milestones.get(i - 1);
            var later = milestones.get(i);
            unless(
                    earlier.by().isBefore(later.by()),
                    "milestones must be in order of their dates, but " + later.by() + " follows " + earlier.by());
            unless(
                    earlier.atLeast().compareTo(later.atLeast()) <= 0,
                    "levels must not fall, but " + later.atLeast() + " follows " + earlier.atLeast());
        }
    }
}
