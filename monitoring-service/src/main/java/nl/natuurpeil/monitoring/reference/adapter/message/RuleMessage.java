package nl.natuurpeil.monitoring.reference.adapter.message;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import nl.natuurpeil.monitoring.reference.domain.Rule;

/** A rule as the obligation's event carries it, told apart by {@code type}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = RuleMessage.NotJudged.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = TrendRules.NoNetLoss.class, name = "NO_NET_LOSS"),
    @JsonSubTypes.Type(value = TrendRules.IncreasingTrend.class, name = "INCREASING_TREND"),
    @JsonSubTypes.Type(value = TrendRules.ContinuousImprovement.class, name = "CONTINUOUS_IMPROVEMENT"),
    @JsonSubTypes.Type(value = TrendRules.ReverseThenIncrease.class, name = "REVERSE_THEN_INCREASE"),
    @JsonSubTypes.Type(value = LevelRules.IndexLevel.class, name = "INDEX_LEVEL_BY_DATE"),
    @JsonSubTypes.Type(value = LevelRules.AreaShare.class, name = "AREA_SHARE_BY_DATE"),
    @JsonSubTypes.Type(value = LevelRules.Level.class, name = "LEVEL_BY_DATE"),
    @JsonSubTypes.Type(value = LevelRules.Threshold.class, name = "THRESHOLD"),
    @JsonSubTypes.Type(value = LevelRules.Contribution.class, name = "CONTRIBUTION"),
    @JsonSubTypes.Type(value = ClassRules.ClassAtLeast.class, name = "CLASS_AT_LEAST"),
    @JsonSubTypes.Type(value = ClassRules.NonDeterioration.class, name = "NON_DETERIORATION"),
    @JsonSubTypes.Type(value = OtherRules.KOfN.class, name = "K_OF_N"),
    @JsonSubTypes.Type(value = OtherRules.Inventory.class, name = "INVENTORY")
})
public interface RuleMessage {

    /** Returns the rule in the form that is judged; none when it can't be judged here. */
    Optional<Rule> toJudged();

    /** A type of a later catalogue: the obligation is kept all the same. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record NotJudged() implements RuleMessage {
        @Override
        public Optional<Rule> toJudged() {
            return Optional.empty();
        }
    }
}
