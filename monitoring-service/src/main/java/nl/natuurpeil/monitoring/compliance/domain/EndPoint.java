package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.Wording.sentence;

import java.util.Map;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.compliance.domain.Judgement.Test;
import nl.natuurpeil.monitoring.compliance.domain.Wording.Unit;

/** The end-point test: the last value against the baseline. */
final class EndPoint {

    private EndPoint() {}

    static Test test(Outcome outcome, Value baseline, Value last, String ucum) {
        var unit = new Unit(ucum);
        return new Test(
                "end-point",
                outcome,
                sentence(
                        "%s: %s%s; %s: %s%s.",
                        "%s: %s%s; %s: %s%s.",
                        baseline.period().year(),
                        baseline.value(),
                        unit,
                        last.period().year(),
                        last.value(),
                        unit),
                Map.of(
                        "baseline", baseline.value(),
                        "last", last.value(),
                        "difference", last.value() - baseline.value()));
    }
}
