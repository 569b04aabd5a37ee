package nl.natuurpeil.assessment.assessment.application;

import nl.natuurpeil.assessment.assessment.domain.AssessmentState;

/** Tells the other services of a changed assessment, in the transaction of its change. */
public interface AssessmentEvents {

    void changed(AssessmentState state);
}
