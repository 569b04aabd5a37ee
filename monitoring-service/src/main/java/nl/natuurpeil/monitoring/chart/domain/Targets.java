package nl.natuurpeil.monitoring.chart.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.natuurpeil.monitoring.chart.domain.Target.Kind;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import nl.natuurpeil.monitoring.reference.domain.Better;
import nl.natuurpeil.monitoring.reference.domain.ClassRule;
import nl.natuurpeil.monitoring.reference.domain.Operator;
import nl.natuurpeil.monitoring.reference.domain.Rule;
import org.jspecify.annotations.Nullable;

/** Puts what a rule asks into the unit of a series, so that it can be drawn beside its values. */
public final class Targets {

    private final String indicator;
    private final Operator better;
    private final List<Value> values;

    /**
     * Targets of one series.
     *
     * @param better which way its values should go
     */
    public Targets(String indicator, Better better, List<Value> values) {
        this.indicator = indicator;
        this.better = better == Better.LOWER ? Operator.AT_MOST : Operator.AT_LEAST;
        this.values = values;
    }

    /** Returns them in order of their dates; none for what asks no value. */
    public List<Target> of(Rule rule) {
        return switch (rule) {
            case Rule.NoNetLoss asked -> List.of(atBaseline(asked.baseline(), asked.deadline()));
            case Rule.IncreasingTrend asked ->
                withSatisfactory(atBaseline(asked.baseline(), asked.to()), asked.satisfactoryLevel());
            case Rule.IndexLevelByDate asked ->
                asked.milestones().stream()
                        .map(milestone -> new Target(
                                Kind.LEVEL,
                                ofIndex(asked.baseline(), milestone.level()),
                                Operator.AT_LEAST,
                                milestone.by()))
                        .toList();
            case Rule.AreaShareByDate asked -> shares(asked);
            case Rule.LevelByDate asked ->
                asked.milestones().stream()
                        .map(milestone -> new Target(
                                Kind.LEVEL, milestone.level().doubleValue(), asked.operator(), milestone.by()))
                        .toList();
            case Rule.Threshold asked -> List.of(new Target(Kind.LEVEL, number(asked.value()), asked.operator(), null));
            case Rule.NonDeterioration asked -> List.of(atBaseline(asked.baseline(), null));
            case Rule.ContinuousImprovement asked -> List.of(atBaseline(asked.baseline(), null));
            case Rule.ReverseThenIncrease asked ->
                withSatisfactory(new Target(Kind.BASELINE, null, better, asked.reverseBy()), asked.satisfactoryLevel());
            case Rule.Contribution asked ->
                asked.value() == null
                        ? List.of()
                        : List.of(new Target(Kind.LEVEL, number(asked.value()), better, asked.by()));
            case ClassRule _, Rule.KOfN _, Rule.Inventory _ -> List.of();
        };
    }

    /** A share within the share is asked of another indicator: its part of what is asked by then. */
    private List<Target> shares(Rule.AreaShareByDate asked) {
        if (asked.indicator().equals(indicator) || asked.nested() == null) {
            return asked.milestones().stream()
                    .map(milestone ->
                            new Target(Kind.LEVEL, milestone.level().doubleValue(), Operator.AT_LEAST, milestone.by()))
                    .toList();
        }
        return asked.nested().parts().stream()
                .map(part -> new Target(Kind.LEVEL, partOf(asked, part), Operator.AT_LEAST, part.by()))
                .toList();
    }

    private static @Nullable Double partOf(Rule.AreaShareByDate asked, Rule.AreaShareByDate.Part part) {
        return asked.milestones().stream()
                .filter(milestone -> !milestone.by().isAfter(part.by()))
                .reduce((_, later) -> later)
                .map(milestone -> part.fraction().of(milestone.level()).doubleValue())
                .orElse(null);
    }

    private Target atBaseline(Baseline baseline, @Nullable LocalDate by) {
        return new Target(Kind.BASELINE, at(baseline).orElse(null), better, by);
    }

    private List<Target> withSatisfactory(Target first, @Nullable BigDecimal level) {
        return level == null
                ? List.of(first)
                : Stream.of(first, new Target(Kind.SATISFACTORY_LEVEL, number(level), better, null))
                        .toList();
    }

    private @Nullable Double ofIndex(Baseline baseline, BigDecimal level) {
        return at(baseline).map(hundred -> level.doubleValue() * hundred / 100).orElse(null);
    }

    private Optional<Double> at(Baseline baseline) {
        return values.stream()
                .filter(value -> switch (baseline) {
                    case Baseline.OfYear(int year) -> value.period().year() == year;
                    case Baseline.AtDate(LocalDate date) -> value.period().contains(date);
                    case Baseline.SetInPlan _ -> false;
                })
                .map(Value::value)
                .findFirst();
    }

    private static @Nullable Double number(@Nullable BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }
}
