package nl.natuurpeil.assessment.assessment.adapter.rest;

import java.time.Instant;
import nl.natuurpeil.assessment.assessment.domain.Condition;
import nl.natuurpeil.assessment.language.domain.Label;
import nl.natuurpeil.assessment.obligation.domain.ConditionFamily;
import nl.natuurpeil.assessment.verdict.domain.Status;
import org.jspecify.annotations.Nullable;

/** A condition as it is now; {@code verdict} is null while there is none. */
record ConditionResponse(
        ConditionFamily family,
        Label parameter,
        String obligation,
        Status status,
        Label statusLabel,
        @Nullable String verdict,
        Instant since) {

    static ConditionResponse from(Condition condition) {
        return new ConditionResponse(
                condition.family(),
                condition.parameter(),
                condition.obligation(),
                condition.status(),
                condition.statusLabel(),
                condition.verdict(),
                condition.since());
    }
}
