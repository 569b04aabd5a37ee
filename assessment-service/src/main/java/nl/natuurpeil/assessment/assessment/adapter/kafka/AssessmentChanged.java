package nl.natuurpeil.assessment.assessment.adapter.kafka;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.natuurpeil.assessment.assessment.domain.AssessmentState;
import nl.natuurpeil.assessment.assessment.domain.Condition;
import nl.natuurpeil.assessment.language.domain.Label;
import nl.natuurpeil.assessment.obligation.domain.ConditionFamily;
import nl.natuurpeil.assessment.verdict.domain.Status;
import org.jspecify.annotations.Nullable;

/** Data of {@code nl.natuurpeil.assessment-changed.v1}: the conditions as they hold now, by obligation and family. */
public record AssessmentChanged(UUID assessment, String area, int version, List<ConditionData> conditions) {

    static final String TYPE = "nl.natuurpeil.assessment-changed.v1";
    static final String TOPIC = "natuurpeil.assessment.assessments";

    /** The state of one condition. */
    public record ConditionData(
            ConditionFamily family,
            Label parameter,
            String obligation,
            Status status,
            Label statusLabel,
            @Nullable String verdict) {

        static ConditionData from(Condition condition) {
            return new ConditionData(
                    condition.family(),
                    condition.parameter(),
                    condition.obligation(),
                    condition.status(),
                    condition.statusLabel(),
                    condition.verdict());
        }
    }

    public static AssessmentChanged from(AssessmentState state) {
        var assessment = state.assessment();
        var conditions = state.conditions().stream()
                .sorted(Comparator.comparing(Condition::obligation)
                        .thenComparing(Condition::family)
                        .thenComparing(condition -> condition.parameter().nl()))
                .map(ConditionData::from)
                .toList();
        return new AssessmentChanged(assessment.id(), assessment.area(), state.version(), conditions);
    }
}
