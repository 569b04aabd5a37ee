package nl.natuurpeil.policy.catalogue.adapter.yaml;

import java.util.Optional;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.rule.domain.AreaShareByDate;
import nl.natuurpeil.policy.rule.domain.ChosenBy;
import nl.natuurpeil.policy.rule.domain.ClassAtLeast;
import nl.natuurpeil.policy.rule.domain.ContinuousImprovement;
import nl.natuurpeil.policy.rule.domain.Contribution;
import nl.natuurpeil.policy.rule.domain.IncreasingTrend;
import nl.natuurpeil.policy.rule.domain.IndexLevelByDate;
import nl.natuurpeil.policy.rule.domain.Inventory;
import nl.natuurpeil.policy.rule.domain.KOfN;
import nl.natuurpeil.policy.rule.domain.LevelByDate;
import nl.natuurpeil.policy.rule.domain.NoNetLoss;
import nl.natuurpeil.policy.rule.domain.NonDeterioration;
import nl.natuurpeil.policy.rule.domain.Operator;
import nl.natuurpeil.policy.rule.domain.ReverseThenIncrease;
import nl.natuurpeil.policy.rule.domain.Rule;
import nl.natuurpeil.policy.rule.domain.Threshold;

/** Reads a rule by its type. */
final class RuleReader {

    private RuleReader() {}

    private enum Type {
        NO_NET_LOSS,
        INCREASING_TREND,
        INDEX_LEVEL_BY_DATE,
        K_OF_N,
        AREA_SHARE_BY_DATE,
        LEVEL_BY_DATE,
        THRESHOLD,
        CLASS_AT_LEAST,
        NON_DETERIORATION,
        CONTINUOUS_IMPROVEMENT,
        REVERSE_THEN_INCREASE,
        INVENTORY,
        CONTRIBUTION
    }

    static Optional<? extends Rule> rule(YamlObject source) {
        return source.required("type").oneOf(Type.class).flatMap(type -> switch (type) {
            case NO_NET_LOSS -> noNetLoss(source);
            case INCREASING_TREND -> increasingTrend(source);
            case INDEX_LEVEL_BY_DATE -> indexLevelByDate(source);
            case K_OF_N -> kOfN(source);
            case AREA_SHARE_BY_DATE -> areaShareByDate(source);
            case LEVEL_BY_DATE -> levelByDate(source);
            case THRESHOLD -> threshold(source);
            case CLASS_AT_LEAST -> classAtLeast(source);
            case NON_DETERIORATION -> nonDeterioration(source);
            case CONTINUOUS_IMPROVEMENT -> continuousImprovement(source);
            case REVERSE_THEN_INCREASE -> reverseThenIncrease(source);
            case INVENTORY -> inventory(source);
            case CONTRIBUTION -> contribution(source);
        });
    }

    private static Optional<NoNetLoss> noNetLoss(YamlObject source) {
        var indicator = source.required("indicator").code(Kind.INDICATOR);
        var baseline = source.required("baseline").object(BaselineReader::baseline);
        var deadline = source.required("deadline").date();
        return source.build(
                () -> new NoNetLoss(indicator.orElseThrow(), baseline.orElseThrow(), deadline.orElseThrow()));
    }

    private static Optional<IncreasingTrend> increasingTrend(YamlObject source) {
        var indicator = source.required("indicator").code(Kind.INDICATOR);
        var baseline = source.required("baseline").object(BaselineReader::baseline);
        var period = source.required("period").object(BaselineReader::period);
        var every = source.required("measureEveryYears").integer();
        var satisfactory = source.optional("satisfactoryLevel").number();
        return source.build(() -> new IncreasingTrend(
                indicator.orElseThrow(),
                baseline.orElseThrow(),
                period.orElseThrow(),
                every.orElseThrow(),
                satisfactory.orElse(null)));
    }

    private static Optional<IndexLevelByDate> indexLevelByDate(YamlObject source) {
        var indicator = source.required("indicator").code(Kind.INDICATOR);
        var baseline = source.required("baseline").object(BaselineReader::baseline);
        var milestones = source.required("milestones").objects(MilestoneReader::milestone);
        return source.build(() -> new IndexLevelByDate(indicator.orElseThrow(), baseline.orElseThrow(), milestones));
    }

    private static Optional<KOfN> kOfN(YamlObject source) {
        var k = source.required("k").integer();
        var obligations = source.required("obligations").codes(Kind.OBLIGATION);
        var chosenBy = source.required("chosenBy").oneOf(ChosenBy.class);
        var chosen = source.optional("chosen").codes(Kind.OBLIGATION);
        return source.build(() -> new KOfN(k.orElseThrow(), obligations, chosenBy.orElseThrow(), chosen));
    }

    private static Optional<AreaShareByDate> areaShareByDate(YamlObject source) {
        var indicator = source.required("indicator").code(Kind.INDICATOR);
        var denominator = source.required("denominator").label();
        var baseline = source.optional("baseline").object(BaselineReader::baseline);
        var milestones = source.required("milestones").objects(MilestoneReader::milestone);
        var nested = source.optional("nested").object(MilestoneReader::nested);
        return source.build(() -> new AreaShareByDate(
                indicator.orElseThrow(),
                denominator.orElseThrow(),
                baseline.orElse(null),
                milestones,
                nested.orElse(null)));
    }

    private static Optional<LevelByDate> levelByDate(YamlObject source) {
        var indicator = source.required("indicator").code(Kind.INDICATOR);
        var operator = source.required("operator").oneOf(Operator.class);
        var baseline = source.optional("baseline").object(BaselineReader::baseline);
        var milestones = source.required("milestones").objects(MilestoneReader::level);
        return source.build(() ->
                new LevelByDate(indicator.orElseThrow(), operator.orElseThrow(), baseline.orElse(null), milestones));
    }

    private static Optional<Threshold> threshold(YamlObject source) {
        var indicator = source.required("indicator").code(Kind.INDICATOR);
        var operator = source.required("operator").oneOf(Operator.class);
        var value = source.optional("value").number();
        return source.build(() -> new Threshold(indicator.orElseThrow(), operator.orElseThrow(), value.orElse(null)));
    }

    private static Optional<ClassAtLeast> classAtLeast(YamlObject source) {
        var indicator = source.required("indicator").code(Kind.INDICATOR);
        var atLeast = source.required("atLeast").text();
        var by = source.optional("by").date();
        var elements = source.optional("elements").codes(Kind.INDICATOR);
        var aggregation = source.optional("aggregation").oneOf(ClassAtLeast.Aggregation.class);
        return source.build(() -> new ClassAtLeast(
                indicator.orElseThrow(), atLeast.orElseThrow(), by.orElse(null), elements, aggregation.orElse(null)));
    }

    private static Optional<NonDeterioration> nonDeterioration(YamlObject source) {
        var indicator = source.required("indicator").code(Kind.INDICATOR);
        var baseline = source.required("baseline").object(BaselineReader::baseline);
        var measuredBy = source.required("measuredBy").oneOf(NonDeterioration.MeasuredBy.class);
        var perElement = source.optional("perElement").flag();
        var elements = source.optional("elements").codes(Kind.INDICATOR);
        return source.build(() -> new NonDeterioration(
                indicator.orElseThrow(), baseline.orElseThrow(), measuredBy.orElseThrow(), perElement, elements));
    }

    private static Optional<ContinuousImprovement> continuousImprovement(YamlObject source) {
        var indicator = source.required("indicator").code(Kind.INDICATOR);
        var baseline = source.required("baseline").object(BaselineReader::baseline);
        var until = source.required("until").label();
        return source.build(
                () -> new ContinuousImprovement(indicator.orElseThrow(), baseline.orElseThrow(), until.orElseThrow()));
    }

    private static Optional<ReverseThenIncrease> reverseThenIncrease(YamlObject source) {
        var indicator = source.required("indicator").code(Kind.INDICATOR);
        var reverseBy = source.required("reverseBy").date();
        var every = source.required("measureEveryYears").integer();
        var satisfactory = source.optional("satisfactoryLevel").number();
        return source.build(() -> new ReverseThenIncrease(
                indicator.orElseThrow(), reverseBy.orElseThrow(), every.orElseThrow(), satisfactory.orElse(null)));
    }

    private static Optional<Inventory> inventory(YamlObject source) {
        var what = source.required("what").label();
        var kind = source.required("kind").oneOf(Inventory.Kind.class);
        var firstBy = source.optional("firstBy").date();
        var everyYears = source.optional("everyYears").integer();
        return source.build(() ->
                new Inventory(what.orElseThrow(), kind.orElseThrow(), firstBy.orElse(null), everyYears.orElse(null)));
    }

    private static Optional<Contribution> contribution(YamlObject source) {
        var indicator = source.required("indicator").code(Kind.INDICATOR);
        var to = source.required("to").label();
        var value = source.optional("value").number();
        var by = source.optional("by").date();
        return source.build(
                () -> new Contribution(indicator.orElseThrow(), to.orElseThrow(), value.orElse(null), by.orElse(null)));
    }
}
