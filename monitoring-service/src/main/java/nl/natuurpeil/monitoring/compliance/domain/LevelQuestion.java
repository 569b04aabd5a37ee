package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.Wording.sentence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.compliance.domain.Judgement.Test;
import nl.natuurpeil.monitoring.compliance.domain.Wording.Unit;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Milestone;
import nl.natuurpeil.monitoring.reference.domain.Operator;

/**
 * Levels by dates, asked of a series.
 *
 * @param evidence in the unit of the levels
 * @param counting the values that can meet the demand; for an index those after the baseline
 * @param window the values that tell the direction
 */
record LevelQuestion(
        Kind kind,
        Operator operator,
        List<Milestone> milestones,
        Evidence evidence,
        List<Value> counting,
        List<Value> window) {

    /** How the level is put into words. */
    enum Kind {
        INDEX("index-level", "index"),
        VALUE("level", "value"),
        NESTED("nested-level", "value");

        private final String test;
        private final String figure;

        Kind(String test, String figure) {
            this.test = test;
            this.figure = figure;
        }
    }

    /** Asks it of all values as they are; the last twelve years tell the direction. */
    static LevelQuestion ofValues(Kind kind, Operator operator, List<Milestone> milestones, Evidence evidence) {
        var values = evidence.values();
        return new LevelQuestion(kind, operator, milestones, evidence, values, Direction.lastYears(values));
    }

    /** The milestone that decides: the first one missed, else the next one, else the last. */
    Milestone decisive(LocalDate moment) {
        return missed(moment)
                .or(() -> milestones.stream()
                        .filter(milestone -> !moment.isAfter(milestone.by()))
                        .findFirst())
                .orElseGet(milestones::getLast);
    }

    /** The first milestone that passed without its level being reached in its year or later. */
    private Optional<Milestone> missed(LocalDate moment) {
        return milestones.stream()
                .filter(milestone -> moment.isAfter(milestone.by()))
                .filter(milestone -> evidence.values().stream()
                        .filter(value -> isInTime(value, milestone))
                        .noneMatch(value -> holds(value, milestone)))
                .findFirst();
    }

    /** Whether a value is late enough to tell of the milestone's date. */
    static boolean isInTime(Value value, Milestone milestone) {
        return value.period().year() >= milestone.by().getYear();
    }

    boolean holds(Value value, Milestone milestone) {
        return operator.holds(value.value(), level(milestone));
    }

    Value latest() {
        return counting.isEmpty() ? window.getLast() : counting.getLast();
    }

    Test test(Milestone milestone, Outcome outcome) {
        return new Test(
                kind.test,
                outcome,
                sentence(
                        "%s: %s%s, gevraagd %s %s%3$s.",
                        "%s: %s%s, asked for %s %s%3$s.",
                        latest().period().year(),
                        latest(),
                        unit(),
                        operator.label(),
                        level(milestone)),
                latest().figures(kind.figure, Map.of("level", level(milestone))));
    }

    Label reason(Milestone milestone, Direction direction) {
        return switch (kind) {
            case INDEX ->
                sentence(
                        "De index staat in %s op %s (uitgangspunt = 100); op %s moet dat %s zijn. Volgens de trendtoets %s.",
                        "The index stands at %2$s in %1$s (baseline = 100); on %3$s it must be %4$s. By the trend test %5$s.",
                        latest().period().year(),
                        latest(),
                        milestone.by(),
                        level(milestone),
                        direction.inWords());
            case VALUE, NESTED -> valueReason(milestone, direction);
        };
    }

    private Label valueReason(Milestone milestone, Direction direction) {
        return sentence(
                "In %s is de waarde %s%s; op %s moet dat %s %s%3$s zijn. Volgens de trendtoets %7$s.",
                "In %s the value is %s%s; on %s it must be %s %s%3$s. By the trend test %7$s.",
                latest().period().year(),
                latest(),
                unit(),
                milestone.by(),
                operator.label(),
                level(milestone),
                direction.inWords());
    }

    private Unit unit() {
        return new Unit(evidence.unit());
    }

    static double level(Milestone milestone) {
        return milestone.level().doubleValue();
    }
}
