package nl.natuurpeil.monitoring.compliance.domain;

import nl.natuurpeil.monitoring.reference.domain.Better;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Rule.NonDeterioration;

/** No worse than the baseline, which equal is not; the demand has no last day, so it is never met for good. */
final class NonDeteriorationJudge {

    private NonDeteriorationJudge() {}

    static Judgement judge(NonDeterioration rule, Evidence evidence) {
        if (evidence.better() == Better.NEITHER) {
            return NothingKnown.noBetterWay();
        }
        var baseline = evidence.at(rule.baseline());
        if (baseline.isEmpty()) {
            return NothingKnown.baseline(rule.baseline(), evidence);
        }
        var later = evidence.after(baseline.get());
        return later.isEmpty()
                ? AgainstBaseline.onlyBaseline(baseline.get(), evidence)
                : judge(AgainstBaseline.of(evidence, baseline.get(), later), evidence.better());
    }

    private static Judgement judge(AgainstBaseline pair, Better better) {
        if (pair.isWorse()) {
            var status = pair.direction().improves(better) ? Status.EXTRA_EFFORT : Status.OUT_OF_SIGHT;
            return pair.judgement(Outcome.FAIL, status, new Label("slechter dan", "worse than"));
        }
        var status = pair.direction().worsens(better) ? Status.EXTRA_EFFORT : Status.ON_TRACK;
        return pair.judgement(Outcome.PASS, status, new Label("niet slechter dan", "no worse than"));
    }
}
