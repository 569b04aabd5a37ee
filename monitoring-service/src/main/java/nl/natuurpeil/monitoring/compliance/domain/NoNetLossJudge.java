package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.Wording.sentence;

import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.compliance.domain.Judgement.Test;
import nl.natuurpeil.monitoring.compliance.domain.Outlook.Target;
import nl.natuurpeil.monitoring.compliance.domain.Wording.Unit;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Operator;
import nl.natuurpeil.monitoring.reference.domain.Rule.NoNetLoss;

/** No net loss by the deadline against the baseline; equal is enough (Regulation (EU) 2024/1991, art. 8(1)). */
final class NoNetLossJudge {

    private NoNetLossJudge() {}

    static Judgement judge(NoNetLoss rule, Evidence evidence, LocalDate moment) {
        var baseline = evidence.at(rule.baseline());
        if (baseline.isEmpty()) {
            return NothingKnown.baseline(rule.baseline(), evidence);
        }
        var later = evidence.after(baseline.get());
        return later.isEmpty()
                ? AgainstBaseline.onlyBaseline(baseline.get(), evidence)
                : compare(rule, evidence, baseline.get(), later, moment);
    }

    private static Judgement compare(
            NoNetLoss rule, Evidence evidence, Value baseline, List<Value> later, LocalDate moment) {
        var last = later.getLast();
        var outcome = Outcome.of(last.value() >= baseline.value());
        // Where the values after the baseline are heading: a loss that is being made good is another matter.
        var direction = Direction.of(evidence, later);
        List<Test> tests = List.of(EndPoint.test(outcome, baseline, last, evidence.unit()), direction.test());
        var status = status(rule, outcome, direction, last, moment);
        return new Judgement(
                status == Status.INSUFFICIENT_DATA ? Outcome.UNKNOWN : outcome,
                status,
                reason(rule, outcome, baseline, last, evidence),
                tests,
                NothingKnown.missingParts(evidence),
                List.of(),
                Outlook.of(
                        new Target(Operator.AT_LEAST, baseline.value(), rule.deadline()),
                        evidence.unit(),
                        baseline,
                        last,
                        direction));
    }

    private static Status status(NoNetLoss rule, Outcome outcome, Direction direction, Value last, LocalDate moment) {
        if (moment.isAfter(rule.deadline())) {
            if (last.period().year() < rule.deadline().getYear()) {
                return Status.INSUFFICIENT_DATA;
            }
            return outcome == Outcome.PASS ? Status.SATISFIED : Status.MISSED;
        }
        if (outcome == Outcome.PASS) {
            return Status.ON_TRACK;
        }
        return direction.rises() ? Status.EXTRA_EFFORT : Status.OUT_OF_SIGHT;
    }

    private static Label reason(NoNetLoss rule, Outcome outcome, Value baseline, Value last, Evidence evidence) {
        var unit = new Unit(evidence.unit());
        return sentence(
                outcome == Outcome.PASS
                        ? "In %s is er %s%s, niet minder dan de %s%s van %s; dat moet op %s ook zo zijn."
                        : "In %s is er %s%s, minder dan de %s%s van %s; op %s mag er geen verlies meer zijn.",
                outcome == Outcome.PASS
                        ? "In %s there is %s%s, not less than the %s%s of %s; so it must be on %s."
                        : "In %s there is %s%s, less than the %s%s of %s; by %s no loss may be left.",
                last.period().year(),
                last,
                unit,
                baseline,
                unit,
                baseline.period().year(),
                rule.deadline());
    }
}
