package nl.natuurpeil.assessment.assessment.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.natuurpeil.assessment.assessment.application.Assessments;
import nl.natuurpeil.assessment.assessment.domain.Assessment;
import nl.natuurpeil.assessment.assessment.domain.AssessmentState;
import nl.natuurpeil.assessment.assessment.domain.Condition;
import nl.natuurpeil.assessment.assessment.domain.ConditionState;

/** Assessments in PostgreSQL; what holds now is read from what was appended. */
@ApplicationScoped
class PanacheAssessments implements Assessments {

    /** The newest state of every condition, the withdrawn ones too: they may carry the highest version. */
    private static final String NEWEST = """
            from ConditionState c
            where c.assessmentId in :ids and c.id in (
                select max(d.id) from ConditionState d where d.assessmentId in :ids
                group by d.assessmentId, d.obligation, d.family, d.parameterNl)
            order by c.obligation, c.family, c.parameterNl""";

    @Override
    @Transactional
    public void append(List<Assessment> assessments) {
        AssessmentRow.persist(assessments.stream().map(AssessmentRow::from));
        AssessmentRow.flush();
    }

    @Override
    @Transactional
    public void append(Assessment assessment, int version, List<Condition> added, Instant recordedAt) {
        ConditionStateRow.persist(
                added.stream().map(condition -> ConditionStateRow.from(assessment, version, condition, recordedAt)));
        ConditionStateRow.flush();
    }

    @Override
    @Transactional
    public List<AssessmentState> ofAreas(Collection<String> areas) {
        return states(AssessmentRow.list("area in :areas order by area, id", Map.of("areas", areas)));
    }

    @Override
    @Transactional
    public Optional<AssessmentState> find(UUID id) {
        return states(AssessmentRow.list("id", id)).stream().findFirst();
    }

    @Override
    @Transactional
    public List<ConditionState> history(UUID id) {
        return ConditionStateRow.<ConditionStateRow>list("assessmentId = ?1 order by id", id).stream()
                .map(ConditionStateRow::toState)
                .toList();
    }

    @Override
    @Transactional
    public List<Assessment> list(String area, String after, int limit) {
        var query = area == null
                ? AssessmentRow.<AssessmentRow>find("area > :after order by area, id", Map.of("after", after))
                : AssessmentRow.<AssessmentRow>find(
                        "area > :after and area = :area order by area, id", Map.of("after", after, "area", area));
        return query.range(0, limit - 1).list().stream()
                .map(AssessmentRow::toAssessment)
                .toList();
    }

    private static List<AssessmentState> states(List<AssessmentRow> assessments) {
        if (assessments.isEmpty()) {
            return List.of();
        }
        var ids = assessments.stream().map(row -> row.id).toList();
        Map<UUID, List<ConditionStateRow>> newest =
                ConditionStateRow.<ConditionStateRow>list(NEWEST, Map.of("ids", ids)).stream()
                        .collect(Collectors.groupingBy(row -> row.assessmentId));
        return assessments.stream()
                .map(row -> state(row.toAssessment(), newest.getOrDefault(row.id, List.of())))
                .toList();
    }

    private static AssessmentState state(Assessment assessment, List<ConditionStateRow> newest) {
        int version = newest.stream().mapToInt(row -> row.version).max().orElse(0);
        var conditions = newest.stream()
                .filter(row -> !row.withdrawn)
                .map(ConditionStateRow::toCondition)
                .toList();
        return new AssessmentState(assessment, version, conditions);
    }
}
