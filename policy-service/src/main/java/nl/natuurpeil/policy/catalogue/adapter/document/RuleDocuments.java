package nl.natuurpeil.policy.catalogue.adapter.document;

import nl.natuurpeil.policy.rule.domain.AreaShareByDate;
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
import nl.natuurpeil.policy.rule.domain.ReverseThenIncrease;
import nl.natuurpeil.policy.rule.domain.Rule;
import nl.natuurpeil.policy.rule.domain.Threshold;
import org.jspecify.annotations.Nullable;

/** Writes each type of rule as its document. */
public final class RuleDocuments {

    private RuleDocuments() {}

    /** As many lines as there are types of rules. */
    public static RuleDocument of(Rule rule) {
        return switch (rule) {
            case NoNetLoss r ->
                new RuleDocument.NoNetLoss(r.indicator(), BaselineDocument.from(r.baseline()), r.deadline());
            case IncreasingTrend r ->
                new RuleDocument.IncreasingTrend(
                        r.indicator(),
                        BaselineDocument.from(r.baseline()),
                        PeriodDocument.from(r.period()),
                        r.measureEveryYears(),
                        r.satisfactoryLevel());
            case IndexLevelByDate r ->
                new RuleDocument.IndexLevelByDate(
                        r.indicator(), BaselineDocument.from(r.baseline()), MilestoneDocument.from(r.milestones()));
            case KOfN r ->
                new RuleDocument.KOfN(r.k(), r.obligations(), r.chosenBy().name(), r.chosen());
            case AreaShareByDate r ->
                new RuleDocument.AreaShareByDate(
                        r.indicator(),
                        LabelDocument.from(r.denominator()),
                        BaselineDocument.fromNullable(r.baseline()),
                        MilestoneDocument.from(r.milestones()),
                        NestedDocument.from(r.nested()));
            case LevelByDate r ->
                new RuleDocument.LevelByDate(
                        r.indicator(),
                        r.operator().name(),
                        BaselineDocument.fromNullable(r.baseline()),
                        r.milestones().stream().map(LevelDocument::from).toList());
            case Threshold r ->
                new RuleDocument.Threshold(r.indicator(), r.operator().name(), r.value());
            case ClassAtLeast r ->
                new RuleDocument.ClassAtLeast(r.indicator(), r.atLeast(), r.by(), r.elements(), name(r.aggregation()));
            case NonDeterioration r ->
                new RuleDocument.NonDeterioration(
                        r.indicator(),
                        BaselineDocument.from(r.baseline()),
                        r.measuredBy().name(),
                        r.perElement(),
                        r.elements());
            case ContinuousImprovement r ->
                new RuleDocument.ContinuousImprovement(
                        r.indicator(), BaselineDocument.from(r.baseline()), LabelDocument.from(r.until()));
            case ReverseThenIncrease r ->
                new RuleDocument.ReverseThenIncrease(
                        r.indicator(), r.reverseBy(), r.measureEveryYears(), r.satisfactoryLevel());
            case Inventory r ->
                new RuleDocument.Inventory(
                        LabelDocument.from(r.what()), r.kind().name(), r.firstBy(), r.everyYears());
            case Contribution r ->
                new RuleDocument.Contribution(r.indicator(), LabelDocument.from(r.to()), r.value(), r.by());
        };
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
