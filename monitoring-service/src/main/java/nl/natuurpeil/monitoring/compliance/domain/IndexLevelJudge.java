package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.Wording.sentence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.compliance.domain.Judgement.Test;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Rule.IndexLevelByDate;
import nl.natuurpeil.monitoring.reference.domain.Rule.IndexLevelByDate.Milestone;
import nl.natuurpeil.trend.LogLinearResult.Estimated;

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
        var milestone = missed(rule, evidence, baseline.get(), moment).orElseGet(() -> next(rule, moment));
        return judge(milestone, evidence, baseline.get(), moment);
    }

    /** The first milestone that passed without its level being reached in its year or later. */
    private static Optional<Milestone> missed(
            IndexLevelByDate rule, Evidence evidence, Value baseline, LocalDate moment) {
        return rule.milestones().stream()
                .filter(milestone -> moment.isAfter(milestone.by()))
                .filter(milestone -> evidence.values().stream()
                        .filter(value -> value.period().year() >= milestone.by().getYear())
                        .noneMatch(value -> index(value, baseline) >= level(milestone)))
                .findFirst();
    }

    private static Milestone next(IndexLevelByDate rule, LocalDate moment) {
        return rule.milestones().stream()
                .filter(milestone -> !moment.isAfter(milestone.by()))
                .findFirst()
                .orElseGet(() -> rule.milestones().getLast());
    }

    private static Judgement judge(Milestone milestone, Evidence evidence, Value baseline, LocalDate moment) {
        var later = evidence.after(baseline);
        var last = later.isEmpty() ? baseline : later.getLast();
        double reached = index(last, baseline);
        var sinceBaseline = new ArrayList<>(later);
        sinceBaseline.addFirst(baseline);
        var direction = Direction.of(evidence, sinceBaseline);
        var outcome = later.isEmpty() ? Outcome.UNKNOWN : Outcome.of(reached >= level(milestone));
        var status = status(milestone, evidence, baseline, moment, outcome, direction);
        return new Judgement(
                status == Status.INSUFFICIENT_DATA ? Outcome.UNKNOWN : outcome,
                status,
                reason(milestone, last, reached, direction),
                List.of(levelTest(milestone, last, reached, outcome), direction.test()),
                NothingKnown.missingParts(evidence),
                List.of());
    }

    private static Status status(
            Milestone milestone,
            Evidence evidence,
            Value baseline,
            LocalDate moment,
            Outcome outcome,
            Direction direction) {
        boolean passed = moment.isAfter(milestone.by());
        if (outcome == Outcome.PASS) {
            return passed ? Status.SATISFIED : Status.ON_TRACK;
        }
        if (passed) {
            var known = evidence.values().stream()
                    .anyMatch(value -> value.period().year() >= milestone.by().getYear());
            return known ? Status.MISSED : Status.INSUFFICIENT_DATA;
        }
        return direction
                .estimated()
                .map(slope -> projected(milestone, baseline, slope))
                .orElse(Status.INSUFFICIENT_DATA);
    }

    private static Status projected(Milestone milestone, Value baseline, Estimated slope) {
        double year = milestone.by().getYear() + 0.5;
        if (slope.predict(year) / baseline.value() * 100 >= level(milestone)) {
            return Status.ON_TRACK;
        }
        return slope.slope() > 1 ? Status.EXTRA_EFFORT : Status.OUT_OF_SIGHT;
    }

    private static Label reason(Milestone milestone, Value last, double reached, Direction direction) {
        return sentence(
                "De index staat in %s op %s (uitgangspunt = 100); op %s moet dat %s zijn. Volgens de trendtoets %s.",
                "The index stands at %2$s in %1$s (baseline = 100); on %3$s it must be %4$s. By the trend test %5$s.",
                last.period().year(),
                reached,
                milestone.by(),
                level(milestone),
                direction.inWords());
    }

    private static Test levelTest(Milestone milestone, Value last, double reached, Outcome outcome) {
        return new Test(
                "index-level",
                outcome,
                sentence(
                        "%s: %s, gevraagd %s.",
                        "%s: %s, asked for %s.", last.period().year(), reached, level(milestone)),
                Map.of("index", reached, "level", level(milestone)));
    }

    private static double index(Value value, Value baseline) {
        return value.value() / baseline.value() * 100;
    }

    private static double level(Milestone milestone) {
        return milestone.atLeast().doubleValue();
    }
}
