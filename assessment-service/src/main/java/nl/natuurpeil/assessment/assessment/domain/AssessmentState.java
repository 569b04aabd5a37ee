package nl.natuurpeil.assessment.assessment.domain;

import java.util.List;

/**
 * An assessment with the conditions that hold now.
 *
 * @param version counts the changes of its conditions; 0 while there were none
 */
public record AssessmentState(Assessment assessment, int version, List<Condition> conditions) {

    public AssessmentState {
        conditions = List.copyOf(conditions);
    }
}
