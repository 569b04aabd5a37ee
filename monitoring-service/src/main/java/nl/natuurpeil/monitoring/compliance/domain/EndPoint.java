package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.Wording.sentence;

import java.util.Map;
import java.util.TreeMap;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.compliance.domain.Judgement.Test;
import nl.natuurpeil.monitoring.compliance.domain.Wording.Unit;
import nl.natuurpeil.monitoring.reference.domain.Label;

/**
 * The end-point test: the last value against the baseline. The law compares the two values; where both state their
 * standard error, that of the difference is told beside it, and decides nothing.
 */
final class EndPoint {

    /** The normal quantile of a two-sided interval of 95 %. */
    private static final double TWO_SIDED_95 = 1.96;

    private EndPoint() {}

    static Test test(Outcome outcome, Value baseline, Value last, String ucum) {
        var unit = new Unit(ucum);
        Map<String, Double> figures = new TreeMap<>(Map.of(
                "baseline", baseline.value(),
                "last", last.value(),
                "difference", last.value() - baseline.value()));
        return new Test(
                "end-point",
                outcome,
                sentence(
                        "%s: %s%s; %s: %s%s.%s",
                        "%s: %s%s; %s: %s%s.%s",
                        baseline.period().year(),
                        baseline,
                        unit,
                        last.period().year(),
                        last,
                        unit,
                        uncertainty(baseline, last, figures)),
                figures);
    }

    /** Variances of independent values add up (JCGM 100:2008, 5.1.2). */
    private static Label uncertainty(Value baseline, Value last, Map<String, Double> figures) {
        if (baseline.standardError() == null || last.standardError() == null) {
            return new Label("", "");
        }
        double difference = last.value() - baseline.value();
        double error = Math.hypot(baseline.standardError(), last.standardError());
        figures.put("differenceStandardError", error);
        figures.put("differenceLower", difference - TWO_SIDED_95 * error);
        figures.put("differenceUpper", difference + TWO_SIDED_95 * error);
        return sentence(
                " Het verschil is %s, met 95 %% zekerheid tussen %s en %s.",
                " The difference is %s, with 95 %% confidence between %s and %s.",
                difference,
                difference - TWO_SIDED_95 * error,
                difference + TWO_SIDED_95 * error);
    }
}
