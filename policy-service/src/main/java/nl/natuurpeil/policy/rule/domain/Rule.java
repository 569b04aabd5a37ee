package nl.natuurpeil.policy.rule.domain;

import java.util.List;

/** What an obligation demands; a new kind of demand is a new permitted type, and the compiler finds who must know it. */
public sealed interface Rule permits NoNetLoss, IncreasingTrend, IndexLevelByDate, KOfN {

    /** Codes of the indicators the rule itself looks at; a rule made of other obligations leaves that to them. */
    default List<String> indicators() {
        return switch (this) {
            case NoNetLoss rule -> List.of(rule.indicator());
            case IncreasingTrend rule -> List.of(rule.indicator());
            case IndexLevelByDate rule -> List.of(rule.indicator());
            case KOfN _ -> List.of();
        };
    }

    /** Codes of the obligations the rule counts. */
    default List<String> parts() {
        return switch (this) {
            case KOfN rule -> rule.obligations();
            case NoNetLoss _, IncreasingTrend _, IndexLevelByDate _ -> List.of();
        };
    }
}
