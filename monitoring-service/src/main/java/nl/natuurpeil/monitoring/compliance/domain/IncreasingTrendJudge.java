package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.Wording.sentence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.compliance.domain.Judgement.Test;
import nl.natuurpeil.monitoring.compliance.domain.Outlook.Target;
import nl.natuurpeil.monitoring.compliance.domain.Wording.Unit;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Operator;
import nl.natuurpeil.monitoring.reference.domain.Rule.IncreasingTrend;
import org.jspecify.annotations.Nullable;

/**
 * An increasing trend from the baseline on (Regulation (EU) 2024/1991, art. 11(2)); an equal value is no increase.
 *
 * <p>As long as nothing was measured after the baseline the outcome is unknown, and the status is a forecast from the
 * trend of the last twelve years.
 */
final class IncreasingTrendJudge {

    private IncreasingTrendJudge() {}

    static Judgement judge(IncreasingTrend rule, Evidence evidence, LocalDate moment) {
        var baseline = evidence.at(rule.baseline());
        if (baseline.isEmpty()) {
            return NothingKnown.baseline(rule.baseline(), evidence);
        }
        var later = evidence.after(baseline.get());
        return later.isEmpty()
                ? forecast(rule, evidence, baseline.get())
                : compare(rule, evidence, baseline.get(), later, moment);
    }

    private static Judgement forecast(IncreasingTrend rule, Evidence evidence, Value baseline) {
        var direction = Direction.of(evidence, List.of(baseline));
        var missing = missing(rule, evidence);
        missing.addFirst(
                new Label("Een tweede meting, na het uitgangspunt.", "A second measurement, after the baseline."));
        return new Judgement(
                Outcome.UNKNOWN,
                forecastStatus(direction),
                sentence(
                        "Na het uitgangspunt (%s: %s%s) is er nog geen meting; over de laatste twaalf jaar %s, terwijl een stijging wordt gevraagd.",
                        "Since the baseline (%s: %s%s) nothing was measured yet; over the last twelve years %s, while an increase is asked for.",
                        baseline.period().year(),
                        baseline,
                        new Unit(evidence.unit()),
                        direction.inWords()),
                List.of(notYetCompared(), direction.test()),
                missing,
                List.of(),
                outlook(rule, evidence, baseline, baseline, direction));
    }

    private static Status forecastStatus(Direction direction) {
        if (direction.estimated().isEmpty()) {
            return Status.INSUFFICIENT_DATA;
        }
        if (direction.rises()) {
            return Status.ON_TRACK;
        }
        return direction.falls() ? Status.OUT_OF_SIGHT : Status.EXTRA_EFFORT;
    }

    private static Judgement compare(
            IncreasingTrend rule, Evidence evidence, Value baseline, List<Value> later, LocalDate moment) {
        var last = later.getLast();
        var satisfied = rule.satisfactoryLevel() != null
                && last.value() >= rule.satisfactoryLevel().doubleValue();
        var outcome = Outcome.of(satisfied || last.value() > baseline.value());
        var sinceBaseline = new ArrayList<>(later);
        sinceBaseline.addFirst(baseline);
        var direction = Direction.of(evidence, sinceBaseline);
        return new Judgement(
                outcome,
                satisfied ? Status.SATISFIED : status(rule, outcome, direction, moment),
                reason(outcome, evidence, baseline, last, direction),
                List.of(EndPoint.test(outcome, baseline, last, evidence.unit()), direction.test()),
                missing(rule, evidence),
                List.of(),
                outlook(rule, evidence, baseline, last, direction));
    }

    /** The value to be above at the end of the period is that of the baseline, as long as no level is set. */
    private static @Nullable Outlook outlook(
            IncreasingTrend rule, Evidence evidence, Value baseline, Value last, Direction direction) {
        double level = rule.satisfactoryLevel() == null
                ? baseline.value()
                : Math.min(baseline.value(), rule.satisfactoryLevel().doubleValue());
        return Outlook.of(new Target(Operator.AT_LEAST, level, rule.to()), evidence.unit(), baseline, last, direction);
    }

    /** Green takes both tests, orange the end point alone, red neither. */
    private static Status status(IncreasingTrend rule, Outcome outcome, Direction direction, LocalDate moment) {
        if (outcome == Outcome.FAIL) {
            return moment.isAfter(rule.to()) ? Status.MISSED : Status.OUT_OF_SIGHT;
        }
        return direction.rises() ? Status.ON_TRACK : Status.EXTRA_EFFORT;
    }

    private static Label reason(Outcome outcome, Evidence evidence, Value baseline, Value last, Direction direction) {
        return sentence(
                outcome == Outcome.PASS
                        ? "De waarde van %s (%s%s) ligt boven die van %s (%s); volgens de trendtoets %s."
                        : "De waarde van %s (%s%s) ligt niet boven die van %s (%s); volgens de trendtoets %s.",
                outcome == Outcome.PASS
                        ? "The value of %s (%s%s) is above that of %s (%s); by the trend test %s."
                        : "The value of %s (%s%s) is not above that of %s (%s); by the trend test %s.",
                last.period().year(),
                last,
                new Unit(evidence.unit()),
                baseline.period().year(),
                baseline,
                direction.inWords());
    }

    private static Test notYetCompared() {
        return new Test(
                "end-point",
                Outcome.UNKNOWN,
                new Label(
                        "Er is geen waarde na het uitgangspunt om mee te vergelijken.",
                        "There is no value after the baseline to compare with."),
                Map.of());
    }

    private static List<Label> missing(IncreasingTrend rule, Evidence evidence) {
        var missing = new ArrayList<>(NothingKnown.missingParts(evidence));
        if (rule.satisfactoryLevel() == null) {
            missing.add(new Label(
                    "Een bevredigend niveau: dat stelt de lidstaat uiterlijk in 2030 vast (art. 14(5)).",
                    "A satisfactory level: the Member State sets it by 2030 (art. 14(5))."));
        }
        return missing;
    }
}
