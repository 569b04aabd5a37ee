package nl.natuurpeil.policy.rule.domain;

import java.util.ArrayList;
import java.util.List;

/** What an obligation demands; a new kind of demand is a new permitted type, and the compiler finds who must know it. */
public sealed interface Rule
        permits NoNetLoss,
                IncreasingTrend,
                IndexLevelByDate,
                KOfN,
                AreaShareByDate,
                LevelByDate,
                Threshold,
                ClassAtLeast,
                NonDeterioration,
                ContinuousImprovement,
                ReverseThenIncrease,
                Inventory,
                Contribution {

    /** Codes of the indicators the rule itself looks at; a rule made of other obligations leaves that to them. */
    default List<String> indicators() {
        return switch (this) {
            case NoNetLoss rule -> List.of(rule.indicator());
            case IncreasingTrend rule -> List.of(rule.indicator());
            case IndexLevelByDate rule -> List.of(rule.indicator());
            case AreaShareByDate rule -> with(rule.indicator(), rule.nestedIndicators());
            case LevelByDate rule -> List.of(rule.indicator());
            case Threshold rule -> List.of(rule.indicator());
            case ClassAtLeast rule -> with(rule.indicator(), rule.elements());
            case NonDeterioration rule -> with(rule.indicator(), rule.elements());
            case ContinuousImprovement rule -> List.of(rule.indicator());
            case ReverseThenIncrease rule -> List.of(rule.indicator());
            case Contribution rule -> List.of(rule.indicator());
            case KOfN _, Inventory _ -> List.of();
        };
    }

    /** Codes of the obligations the rule counts. */
    default List<String> parts() {
        return this instanceof KOfN rule ? rule.obligations() : List.of();
    }

    /** The days the rule itself names, in order. */
    default List<Due> dues() {
        return switch (this) {
            case NoNetLoss rule -> List.of(Due.on(rule.deadline()));
            case IncreasingTrend rule -> List.of(Due.on(rule.period().to()));
            case IndexLevelByDate rule -> Due.of(rule.milestones());
            case AreaShareByDate rule -> Due.of(rule.milestones());
            case LevelByDate rule ->
                rule.milestones().stream()
                        .map(level -> new Due(level.by(), level.value()))
                        .toList();
            case ClassAtLeast rule -> Due.onNullable(rule.by(), null);
            case ReverseThenIncrease rule -> List.of(Due.on(rule.reverseBy()));
            case Inventory rule -> Due.onNullable(rule.firstBy(), null);
            case Contribution rule -> Due.onNullable(rule.by(), rule.value());
            case KOfN _, Threshold _, NonDeterioration _, ContinuousImprovement _ -> List.of();
        };
    }

    private static List<String> with(String indicator, List<String> others) {
        var all = new ArrayList<String>();
        all.add(indicator);
        others.stream().filter(other -> !all.contains(other)).forEach(all::add);
        return List.copyOf(all);
    }
}
