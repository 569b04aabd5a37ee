package nl.natuurpeil.assessment.dossier.domain;

import java.util.List;
import java.util.Map;
import nl.natuurpeil.assessment.area.domain.Hierarchy;
import nl.natuurpeil.assessment.assessment.domain.AssessmentState;
import nl.natuurpeil.assessment.obligation.domain.Obligation;
import nl.natuurpeil.assessment.verdict.domain.AreaStatus;
import nl.natuurpeil.assessment.verdict.domain.Verdict;

/**
 * What dossiers are composed from.
 *
 * @param obligations by code
 * @param verdicts per area
 * @param assessments per area
 * @param statuses of areas within the areas that dossiers are composed of
 */
public record Knowledge(
        Hierarchy areas,
        List<Obligation> obligations,
        Map<String, List<Verdict>> verdicts,
        Map<String, AssessmentState> assessments,
        List<AreaStatus> statuses) {}
