package nl.natuurpeil.policy.rule.domain;

import java.time.LocalDate;
import nl.natuurpeil.policy.content.domain.Label;
import org.jspecify.annotations.Nullable;

/**
 * Something has to be drawn up, reported or gone through; no value is measured.
 *
 * @param firstBy last day for the first one; null when no day is set
 * @param everyYears how often after that; null for once
 */
public record Inventory(
        Label what,
        Kind kind,
        @Nullable LocalDate firstBy,
        @Nullable Integer everyYears) implements Rule {

    /** What has to be there. */
    public enum Kind {
        INVENTORY,
        PLAN,
        REPORT,
        ASSESSMENT,
        PROCESS
    }

    public Inventory {
        if (everyYears != null) {
            Interval.check("everyYears", everyYears);
        }
    }
}
