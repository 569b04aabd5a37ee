package nl.natuurpeil.policy.catalogue.domain;

import java.util.List;
import nl.natuurpeil.policy.content.domain.Label;
import nl.natuurpeil.policy.rule.domain.Milestone;

/**
 * When less is owed, or a failure is no breach.
 *
 * @param milestones what is owed instead; empty when nothing else is
 */
public record Derogation(Kind kind, Label text, String article, List<Milestone> milestones) {

    /** Less is asked beforehand, or failing is excused afterwards. */
    public enum Kind {
        DEROGATION,
        EXCUSE
    }

    public Derogation {
        milestones = List.copyOf(milestones);
        if (!milestones.isEmpty()) {
            Milestone.mustRise(milestones);
        }
    }
}
