package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.Wording.sentence;

import java.util.ArrayList;
import nl.natuurpeil.monitoring.reference.domain.Better;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Rule.ContinuousImprovement;

/** Better than the baseline, which equal is not. What ends the demand is given in words, so it never ends here. */
final class ContinuousImprovementJudge {

    private ContinuousImprovementJudge() {}

    static Judgement judge(ContinuousImprovement rule, Evidence evidence) {
        if (evidence.better() == Better.NEITHER) {
            return NothingKnown.noBetterWay();
        }
        var baseline = evidence.at(rule.baseline());
        if (baseline.isEmpty()) {
            return NothingKnown.baseline(rule.baseline(), evidence);
        }
        var later = evidence.after(baseline.get());
        var judgement = later.isEmpty()
                ? AgainstBaseline.onlyBaseline(baseline.get(), evidence)
                : judge(AgainstBaseline.of(evidence, baseline.get(), later), evidence.better());
        return withEnd(judgement, rule.until());
    }

    private static Judgement judge(AgainstBaseline pair, Better better) {
        if (!pair.isBetter()) {
            return pair.judgement(Outcome.FAIL, Status.OUT_OF_SIGHT, new Label("niet beter dan", "not better than"));
        }
        var status = pair.direction().improves(better) ? Status.ON_TRACK : Status.EXTRA_EFFORT;
        return pair.judgement(Outcome.PASS, status, new Label("beter dan", "better than"));
    }

    private static Judgement withEnd(Judgement judgement, Label until) {
        var missing = new ArrayList<>(judgement.missing());
        missing.add(sentence(
                "Of het einde van de plicht is bereikt: %s.", "Whether the end of the duty is reached: %s.", until));
        return judgement.withMissing(missing);
    }
}
