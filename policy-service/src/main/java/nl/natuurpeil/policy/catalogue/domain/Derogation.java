package nl.natuurpeil.policy.catalogue.domain;

import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.policy.content.domain.ImpossibleContent;
import nl.natuurpeil.policy.content.domain.Label;
import nl.natuurpeil.policy.rule.domain.Milestone;
import org.jspecify.annotations.Nullable;

/**
 * When less is owed, or a failure is no breach.
 *
 * @param milestones what is owed instead; empty when nothing else is
 * @param granted where and when it was granted; the law alone grants none
 */
public record Derogation(Kind kind, Label text, String article, List<Milestone> milestones, List<Granted> granted) {

    /**
     * That it was granted.
     *
     * @param area code of the area; null for everywhere
     * @param until last day; null while open
     * @param source where the decision can be read
     */
    public record Granted(
            @Nullable String area,
            LocalDate since,
            @Nullable LocalDate until,
            Label motivation,
            String source) {

        public Granted {
            ImpossibleContent.unless(
                    until == null || !until.isBefore(since),
                    "it can't end on " + until + ", before it begins on " + since);
        }
    }

    /** Less is asked beforehand, or failing is excused afterwards. */
    public enum Kind {
        DEROGATION,
        EXCUSE
    }

    public Derogation {
        milestones = List.copyOf(milestones);
        granted = List.copyOf(granted);
        if (!milestones.isEmpty()) {
            Milestone.mustRise(milestones);
        }
    }
}
