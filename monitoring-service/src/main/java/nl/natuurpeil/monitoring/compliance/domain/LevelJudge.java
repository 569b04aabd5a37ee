package nl.natuurpeil.monitoring.compliance.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.monitoring.compliance.domain.Outlook.Target;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Milestone;
import org.jspecify.annotations.Nullable;

/** Levels by dates: whether the level holds, and before its date whether the series will reach it. */
final class LevelJudge {

    private LevelJudge() {}

    static Judgement judge(LevelQuestion question, LocalDate moment) {
        var milestone = question.decisive(moment);
        var direction = Direction.of(question.evidence(), question.window());
        var outcome = outcome(question, milestone, moment);
        return new Judgement(
                outcome,
                status(question, milestone, outcome, direction, moment),
                question.reason(milestone, direction),
                List.of(question.test(milestone, outcome), direction.test()),
                missing(question, milestone, outcome, direction, moment),
                List.of(),
                outlook(question, milestone, direction));
    }

    private static @Nullable Outlook outlook(LevelQuestion question, Milestone milestone, Direction direction) {
        return Outlook.of(
                new Target(question.operator(), LevelQuestion.level(milestone), milestone.by()),
                question.evidence().unit(),
                question.window().getFirst(),
                question.latest(),
                direction);
    }

    /** After the date only a value of its year or later tells whether the level was reached. */
    private static Outcome outcome(LevelQuestion question, Milestone milestone, LocalDate moment) {
        boolean tooOld = moment.isAfter(milestone.by()) && !LevelQuestion.isInTime(question.latest(), milestone);
        return question.counting().isEmpty() || tooOld
                ? Outcome.UNKNOWN
                : Outcome.of(question.holds(question.latest(), milestone));
    }

    private static Status status(
            LevelQuestion question, Milestone milestone, Outcome outcome, Direction direction, LocalDate moment) {
        boolean passed = moment.isAfter(milestone.by());
        return switch (outcome) {
            case PASS -> passed ? Status.SATISFIED : Status.ON_TRACK;
            case FAIL -> passed ? Status.MISSED : projected(question, milestone, direction);
            case UNKNOWN -> passed ? Status.INSUFFICIENT_DATA : projected(question, milestone, direction);
        };
    }

    private static Status projected(LevelQuestion question, Milestone milestone, Direction direction) {
        var projection = Projection.of(direction.window());
        if (projection.isEmpty()) {
            return Status.INSUFFICIENT_DATA;
        }
        double then = projection.get().at(milestone.by().getYear() + 0.5);
        if (question.operator().holds(then, LevelQuestion.level(milestone))) {
            return Status.ON_TRACK;
        }
        double now = projection.get().at(question.latest().period().midYear());
        return question.operator().better().isBetter(then, now) ? Status.EXTRA_EFFORT : Status.OUT_OF_SIGHT;
    }

    private static List<Label> missing(
            LevelQuestion question, Milestone milestone, Outcome outcome, Direction direction, LocalDate moment) {
        var missing = new ArrayList<>(NothingKnown.missingParts(question.evidence()));
        boolean passed = moment.isAfter(milestone.by());
        if (passed && outcome == Outcome.UNKNOWN) {
            missing.addFirst(Wording.sentence(
                    "Een waarde voor %s of later.",
                    "A value for %s or later.", milestone.by().getYear()));
        }
        if (!passed
                && outcome == Outcome.FAIL
                && Projection.of(direction.window()).isEmpty()) {
            missing.addFirst(new Label(
                    "Ten minste drie waarden, om te zien waar de reeks heen gaat.",
                    "At least three values, to see where the series is heading."));
        }
        return missing;
    }
}
