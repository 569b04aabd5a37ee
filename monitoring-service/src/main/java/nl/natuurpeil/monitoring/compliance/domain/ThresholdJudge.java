package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.Wording.sentence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.compliance.domain.Judgement.Test;
import nl.natuurpeil.monitoring.compliance.domain.Wording.Unit;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Operator;
import nl.natuurpeil.monitoring.reference.domain.Rule.Threshold;

/** A limit that holds at any time; the newest value decides and the limit itself is enough. */
final class ThresholdJudge {

    private ThresholdJudge() {}

    static Judgement judge(Threshold rule, Evidence evidence) {
        return rule.value() == null ? notSet(evidence) : compare(rule.operator(), rule.value(), evidence);
    }

    private static Judgement notSet(Evidence evidence) {
        var last = evidence.values().getLast();
        return Judgement.insufficient(
                sentence(
                        "In %s is de waarde %s%s; welke waarde wordt gevraagd staat niet vast of verschilt per plaats.",
                        "In %s the value is %s%s; which value is asked for is not settled, or differs by place.",
                        last.period().year(),
                        last,
                        new Unit(evidence.unit())),
                List.of(),
                List.of(new Label("De gevraagde waarde.", "The value that is asked for.")));
    }

    private static Judgement compare(Operator operator, BigDecimal level, Evidence evidence) {
        var last = evidence.values().getLast();
        var outcome = Outcome.of(operator.holds(last.value(), level.doubleValue()));
        var direction = Direction.of(evidence, List.of());
        return new Judgement(
                outcome,
                status(outcome, direction.improves(operator.better())),
                reason(operator, level.doubleValue(), last, evidence, direction),
                List.of(test(operator, level.doubleValue(), last, outcome, evidence), direction.test()),
                NothingKnown.missingParts(evidence),
                List.of());
    }

    /** No date can pass, so a limit is never missed for good. */
    private static Status status(Outcome outcome, boolean improves) {
        if (outcome == Outcome.PASS) {
            return Status.SATISFIED;
        }
        return improves ? Status.EXTRA_EFFORT : Status.OUT_OF_SIGHT;
    }

    private static Label reason(Operator operator, double level, Value last, Evidence evidence, Direction direction) {
        return sentence(
                "In %s is de waarde %s%s; gevraagd is %s %s%3$s. Volgens de trendtoets %6$s.",
                "In %s the value is %s%s; asked for is %s %s%3$s. By the trend test %6$s.",
                last.period().year(),
                last,
                new Unit(evidence.unit()),
                operator.label(),
                level,
                direction.inWords());
    }

    private static Test test(Operator operator, double level, Value last, Outcome outcome, Evidence evidence) {
        return new Test(
                "threshold",
                outcome,
                sentence(
                        "%s: %s%s, gevraagd %s %s%3$s.",
                        "%s: %s%s, asked for %s %s%3$s.",
                        last.period().year(),
                        last,
                        new Unit(evidence.unit()),
                        operator.label(),
                        level),
                last.figures("value", Map.of("level", level)));
    }
}
