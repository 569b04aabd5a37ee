package nl.natuurpeil.policy.catalogue.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.natuurpeil.policy.catalogue.adapter.document.LabelDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.RecordHead;
import nl.natuurpeil.policy.catalogue.domain.StepPlan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step plan as clients see it; the history comes with a single one, not in lists. */
@Schema(name = "StepPlan", description = "Werkwijze in stappen / way of working in steps")
record StepPlanResponse(
        @JsonUnwrapped RecordHead head,
        List<Step> steps,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<VersionResponse> history) {

    @Schema(name = "StepPlanList")
    record Page(List<StepPlanResponse> items) {}

    @Schema(name = "Step", description = "Stap met vragen / step with questions")
    record Step(LabelDocument title, LabelDocument summary, List<LabelDocument> questions) {
        static Step from(StepPlan.Step step) {
            return new Step(
                    LabelDocument.from(step.title()),
                    LabelDocument.from(step.summary()),
                    LabelDocument.from(step.questions()));
        }
    }

    static StepPlanResponse from(StepPlan stepPlan) {
        return from(stepPlan, null);
    }

    static StepPlanResponse from(StepPlan stepPlan, @Nullable List<VersionResponse> history) {
        return new StepPlanResponse(
                RecordHead.of(stepPlan),
                stepPlan.steps().stream().map(Step::from).toList(),
                history);
    }
}
