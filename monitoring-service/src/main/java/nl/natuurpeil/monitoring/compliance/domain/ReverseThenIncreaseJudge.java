package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.Wording.sentence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.monitoring.compliance.domain.Judgement.Test;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Rule.IncreasingTrend;
import nl.natuurpeil.monitoring.reference.domain.Rule.ReverseThenIncrease;

/**
 * A decline turned by a day and a rise from then on (Regulation (EU) 2024/1991, art. 10(1)). Until that day the trend of
 * the last twelve years tells; after it the value of that year is the baseline of an increasing trend.
 */
final class ReverseThenIncreaseJudge {

    private ReverseThenIncreaseJudge() {}

    static Judgement judge(ReverseThenIncrease rule, Evidence evidence, LocalDate moment) {
        return moment.isAfter(rule.reverseBy()) && isMeasuredSince(rule, evidence)
                ? IncreasingTrendJudge.judge(increaseOf(rule), evidence, moment)
                : reversal(rule, evidence, moment);
    }

    private static boolean isMeasuredSince(ReverseThenIncrease rule, Evidence evidence) {
        return evidence.values().stream()
                .anyMatch(value -> value.period().from().isAfter(rule.reverseBy()));
    }

    private static IncreasingTrend increaseOf(ReverseThenIncrease rule) {
        return new IncreasingTrend(
                rule.indicator(),
                new Baseline.AtDate(rule.reverseBy()),
                rule.reverseBy(),
                rule.reverseBy().plusYears(rule.measureEveryYears()),
                rule.satisfactoryLevel());
    }

    private static Judgement reversal(ReverseThenIncrease rule, Evidence evidence, LocalDate moment) {
        var direction = Direction.of(evidence, List.of());
        boolean late = moment.isAfter(rule.reverseBy());
        boolean known = !late || evidence.values().getLast().period().contains(rule.reverseBy());
        var outcome = known ? outcome(direction) : Outcome.UNKNOWN;
        return new Judgement(
                outcome,
                status(outcome, direction, late),
                sentence(
                        "Uiterlijk op %s moet de daling zijn gekeerd; over de laatste twaalf jaar %s.",
                        "By %s the decline must have turned; over the last twelve years %s.",
                        rule.reverseBy(),
                        direction.inWords()),
                List.of(test(outcome), direction.test()),
                NothingKnown.missingParts(evidence),
                List.of());
    }

    /** A decline has turned when the series is proven to rise; one that only stopped falling proves neither. */
    private static Outcome outcome(Direction direction) {
        if (direction.rises()) {
            return Outcome.PASS;
        }
        return direction.falls() ? Outcome.FAIL : Outcome.UNKNOWN;
    }

    private static Status status(Outcome outcome, Direction direction, boolean late) {
        return switch (outcome) {
            case PASS -> Status.ON_TRACK;
            case FAIL -> late ? Status.MISSED : Status.OUT_OF_SIGHT;
            case UNKNOWN -> late || direction.estimated().isEmpty() ? Status.INSUFFICIENT_DATA : Status.EXTRA_EFFORT;
        };
    }

    private static Test test(Outcome outcome) {
        var explanation = switch (outcome) {
            case PASS -> new Label("De daling is gekeerd.", "The decline has turned.");
            case FAIL -> new Label("De daling gaat door.", "The decline goes on.");
            case UNKNOWN ->
                new Label(
                        "Of de daling is gekeerd, is niet te zeggen.", "Whether the decline has turned can't be told.");
        };
        return new Test("reversal", outcome, explanation, Map.of());
    }
}
