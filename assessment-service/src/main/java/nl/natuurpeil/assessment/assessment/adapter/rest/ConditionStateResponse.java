package nl.natuurpeil.assessment.assessment.adapter.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import nl.natuurpeil.assessment.assessment.domain.ConditionState;

/** A state a condition once had: {@code since} when in the world, {@code recordedAt} as far as we knew. */
record ConditionStateResponse(
        int version, @JsonUnwrapped ConditionResponse condition, boolean withdrawn, Instant recordedAt) {

    static ConditionStateResponse from(ConditionState state) {
        return new ConditionStateResponse(
                state.version(),
                ConditionResponse.from(state.condition()),
                state.condition().withdrawn(),
                state.recordedAt());
    }
}
