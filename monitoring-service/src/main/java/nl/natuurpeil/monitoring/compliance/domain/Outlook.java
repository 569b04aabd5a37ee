package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.Wording.sentence;

import java.time.LocalDate;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.compliance.domain.Wording.Unit;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Operator;
import org.jspecify.annotations.Nullable;

/**
 * How far the target is, what it takes to reach it and how likely that is.
 *
 * @param by the last day to reach it
 * @param unit UCUM code of target, distance and yearly change
 * @param course where the series is heading
 * @param distance what is still lacking; zero at the target and beyond
 * @param requiredPerYear the change a year that reaches it in time; zero at the target and beyond
 * @param probability that the value of the target year is on the right side; none with fewer than three values
 * @param openSdgRatio the progress ratio of Open SDG, for comparison only
 * @param withErrors whether the stated standard errors of the values are part of the probability
 */
public record Outlook(
        LocalDate by,
        double target,
        String unit,
        Course course,
        double distance,
        double requiredPerYear,
        @Nullable Double probability,
        Likelihood likelihood,
        @Nullable Double openSdgRatio,
        boolean withErrors) {

    /** Where a series is heading, by its trend class. */
    public enum Course {
        RISING,
        FALLING,
        STABLE,
        UNCERTAIN,
        UNKNOWN
    }

    /** A target by a date; values stand for calendar years, so it is looked for in the middle of that year. */
    record Target(Operator operator, double level, LocalDate by) {
        double time() {
            return by.getYear() + 0.5;
        }
    }

    /** Looks ahead from the newest value; nothing is ahead any more once the year of the target is measured. */
    static @Nullable Outlook of(Target target, String unit, Value start, Value last, Direction direction) {
        double years = target.time() - last.period().midYear();
        if (years <= 0) {
            return null;
        }
        var better = target.operator().better();
        double lacking = target.operator().holds(last.value(), target.level()) ? 0 : target.level() - last.value();
        var projection = Projection.of(direction.window());
        var probability = projection.map(line -> line.probability(target.operator(), target.level(), target.time()));
        return new Outlook(
                target.by(),
                target.level(),
                unit,
                direction.course(),
                Math.abs(lacking),
                lacking / years,
                probability.orElse(null),
                probability.map(Likelihood::of).orElse(Likelihood.UNDETERMINED),
                OpenSdg.ratio(start, last, target.level(), target.time(), better)
                        .orElse(null),
                projection.map(Projection::withErrors).orElse(false));
    }

    /** Says it as people do: what is lacking, if anything, and how likely the target is reached. */
    public Label inWords() {
        var chance = sentence("Het doel van %s %s.", "The target of %s %s.", by.getYear(), likelihood.label());
        return distance == 0 ? chance : sentence("%s %s", "%s %s", lacking(), chance);
    }

    private Label lacking() {
        return sentence(
                "Er ontbreekt nog %s%s; dat vraagt %s%2$s per jaar.",
                "There is still %s%s to go; that takes %s%2$s a year.",
                distance,
                new Unit(unit),
                Math.abs(requiredPerYear));
    }
}
