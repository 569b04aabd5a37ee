package nl.natuurpeil.monitoring.compliance.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Operator;
import nl.natuurpeil.monitoring.reference.domain.Rule.IndexLevelByDate;

/**
 * Index levels by dates, the baseline being 100 (Regulation (EU) 2024/1991, art. 11(3)); the level itself is enough.
 *
 * <p>Index publishers give calendar years, so the year the base date lies in stands for 100 and every value is divided
 * by it, whatever base the publisher uses.
 */
final class IndexLevelJudge {

    private IndexLevelJudge() {}

    static Judgement judge(IndexLevelByDate rule, Evidence evidence, LocalDate moment) {
        var baseline = evidence.at(rule.baseline());
        if (baseline.isEmpty()) {
            return NothingKnown.baseline(rule.baseline(), evidence);
        }
        if (baseline.get().value() <= 0) {
            return Judgement.insufficient(
                    new Label(
                            "De waarde van het uitgangspunt is nul; een index is dan niet te berekenen.",
                            "The baseline value is zero; no index can be made of it."),
                    List.of(),
                    List.of());
        }
        var index = evidence.asIndexOf(baseline.get());
        return LevelJudge.judge(question(rule, index, baseline.get().asIndexOf(baseline.get())), moment);
    }

    private static LevelQuestion question(IndexLevelByDate rule, Evidence index, Value hundred) {
        var later = index.after(hundred);
        var sinceBaseline = new ArrayList<>(later);
        sinceBaseline.addFirst(hundred);
        return new LevelQuestion(
                LevelQuestion.Kind.INDEX, Operator.AT_LEAST, rule.milestones(), index, later, sinceBaseline);
    }
}
