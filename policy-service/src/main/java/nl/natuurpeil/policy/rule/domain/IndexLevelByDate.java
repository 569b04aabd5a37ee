package nl.natuurpeil.policy.rule.domain;

import java.util.List;

/** An index reaches a level by each of several dates (Regulation (EU) 2024/1991, art. 11(3)); equality passes. */
public record IndexLevelByDate(String indicator, Baseline baseline, List<Milestone> milestones) implements Rule {

    public IndexLevelByDate {
        milestones = List.copyOf(milestones);
        Milestone.mustRise(milestones);
        baseline.mustPrecede(milestones.getFirst().by());
    }
}
