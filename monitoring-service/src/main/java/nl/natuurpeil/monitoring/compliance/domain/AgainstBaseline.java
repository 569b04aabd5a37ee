package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.Wording.sentence;

import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.compliance.domain.Wording.Unit;
import nl.natuurpeil.monitoring.reference.domain.Label;

/** The newest value beside the baseline, and the way the series went in between. */
record AgainstBaseline(Evidence evidence, Value baseline, Value last, Direction direction) {

    static AgainstBaseline of(Evidence evidence, Value baseline, List<Value> later) {
        var sinceBaseline = new ArrayList<>(later);
        sinceBaseline.addFirst(baseline);
        return new AgainstBaseline(evidence, baseline, later.getLast(), Direction.of(evidence, sinceBaseline));
    }

    boolean isBetter() {
        return evidence.better().isBetter(last.value(), baseline.value());
    }

    boolean isWorse() {
        return evidence.better().isBetter(baseline.value(), last.value());
    }

    Judgement judgement(Outcome outcome, Status status, Label verb) {
        return new Judgement(
                outcome,
                status,
                reason(verb),
                List.of(EndPoint.test(outcome, baseline, last, evidence.unit()), direction.test()),
                NothingKnown.missingParts(evidence),
                List.of());
    }

    private Label reason(Label verb) {
        return sentence(
                "De waarde van %s (%s%s) is %s die van %s (%s%3$s); volgens de trendtoets %7$s.",
                "The value of %s (%s%s) is %s that of %s (%s%3$s); by the trend test %7$s.",
                last.period().year(),
                last,
                new Unit(evidence.unit()),
                verb,
                baseline.period().year(),
                baseline,
                direction.inWords());
    }

    static Judgement onlyBaseline(Value baseline, Evidence evidence) {
        var missing = new ArrayList<>(NothingKnown.missingParts(evidence));
        missing.addFirst(new Label("Een waarde na het uitgangsjaar.", "A value after the baseline year."));
        return Judgement.insufficient(
                sentence(
                        "Alleen het uitgangspunt is bekend (%s: %s%s); er is nog niets om mee te vergelijken.",
                        "Only the baseline is known (%s: %s%s); there is nothing yet to compare it with.",
                        baseline.period().year(),
                        baseline,
                        new Unit(evidence.unit())),
                List.of(),
                missing);
    }
}
