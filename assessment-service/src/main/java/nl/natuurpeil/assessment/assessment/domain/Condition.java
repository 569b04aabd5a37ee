package nl.natuurpeil.assessment.assessment.domain;

import java.time.Instant;
import nl.natuurpeil.assessment.language.domain.Label;
import nl.natuurpeil.assessment.obligation.domain.ConditionFamily;
import nl.natuurpeil.assessment.obligation.domain.ServedCondition;
import nl.natuurpeil.assessment.verdict.domain.Status;
import org.jspecify.annotations.Nullable;

/**
 * The state of one condition, as the verdict on the obligation it serves shows it.
 *
 * @param verdict null while there is none
 * @param since when the status came to hold, in the world: unchanged by a later verdict with the same status
 * @param withdrawn whether the obligation no longer names this condition
 */
public record Condition(
        String obligation,
        ConditionFamily family,
        Label parameter,
        Status status,
        Label statusLabel,
        @Nullable String verdict,
        Instant since,
        boolean withdrawn) {

    boolean isOf(ServedCondition served) {
        return family == served.family()
                && parameter.nl().equals(served.parameter().nl());
    }

    Condition withdraw() {
        return new Condition(obligation, family, parameter, status, statusLabel, verdict, since, true);
    }
}
