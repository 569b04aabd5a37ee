package nl.natuurpeil.assessment.assessment.adapter.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.natuurpeil.assessment.assessment.domain.AssessmentState;
import nl.natuurpeil.assessment.assessment.domain.ConditionState;

/** An assessment with its conditions now and every state they had, oldest first. */
record AssessmentDetailResponse(
        @JsonUnwrapped AssessmentResponse assessment,
        int version,
        List<ConditionResponse> conditions,
        List<ConditionStateResponse> history) {

    static AssessmentDetailResponse from(AssessmentState state, List<ConditionState> history) {
        return new AssessmentDetailResponse(
                AssessmentResponse.from(state.assessment()),
                state.version(),
                state.conditions().stream().map(ConditionResponse::from).toList(),
                history.stream().map(ConditionStateResponse::from).toList());
    }
}
