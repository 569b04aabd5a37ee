package nl.natuurpeil.policy.catalogue.domain;

import static nl.natuurpeil.policy.content.domain.ImpossibleContent.unless;

import java.util.List;
import nl.natuurpeil.policy.content.domain.Label;

/** A way of working in steps. */
public record StepPlan(Common common, List<Step> steps) implements CatalogueRecord {

    /** One step, with the questions to answer in it. */
    public record Step(Label title, Label summary, List<Label> questions) {

        public Step {
            questions = List.copyOf(questions);
        }
    }

    public StepPlan {
        steps = List.copyOf(steps);
        unless(!steps.isEmpty(), "at least one step is needed");
    }

    @Override
    public List<Reference> references() {
        return List.of();
    }
}
