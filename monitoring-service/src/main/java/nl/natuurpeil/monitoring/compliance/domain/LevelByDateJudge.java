package nl.natuurpeil.monitoring.compliance.domain;

import java.time.LocalDate;
import nl.natuurpeil.monitoring.reference.domain.Rule.LevelByDate;

/** Values on the right side of levels by dates; what the levels were set against is in the indicator already. */
final class LevelByDateJudge {

    private LevelByDateJudge() {}

    static Judgement judge(LevelByDate rule, Evidence evidence, LocalDate moment) {
        return LevelJudge.judge(
                LevelQuestion.ofValues(LevelQuestion.Kind.VALUE, rule.operator(), rule.milestones(), evidence), moment);
    }
}
