package nl.natuurpeil.assessment.assessment.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.assessment.assessment.domain.Assessment;
import nl.natuurpeil.assessment.assessment.domain.AssessmentState;
import nl.natuurpeil.assessment.assessment.domain.Condition;
import nl.natuurpeil.assessment.assessment.domain.ConditionState;
import org.jspecify.annotations.Nullable;

/** Assessments and the states their conditions had; nothing of it is ever changed, only added to. */
public interface Assessments {

    /** Adds assessments. */
    void append(List<Assessment> assessments);

    /** Adds states to an assessment, as one version of it. */
    void append(Assessment assessment, int version, List<Condition> added, Instant recordedAt);

    /** Assessments of these areas as they are now. */
    List<AssessmentState> ofAreas(Collection<String> areas);

    Optional<AssessmentState> find(UUID id);

    /** Every state conditions of this assessment had, oldest first. */
    List<ConditionState> history(UUID id);

    /**
     * Lists assessments by area.
     *
     * @param area only of this area, or null for all
     * @param after only areas that come after this one; empty for the start
     */
    List<Assessment> list(@Nullable String area, String after, int limit);
}
