package nl.natuurpeil.monitoring.reference.adapter.message;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import nl.natuurpeil.monitoring.reference.domain.Rule;
import nl.natuurpeil.monitoring.reference.domain.Rule.IndexLevelByDate.Milestone;
import org.jspecify.annotations.Nullable;

/** A rule as the obligation's event carries it, told apart by {@code type}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = RuleMessage.NotJudged.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = RuleMessage.NoNetLoss.class, name = "NO_NET_LOSS"),
    @JsonSubTypes.Type(value = RuleMessage.IncreasingTrend.class, name = "INCREASING_TREND"),
    @JsonSubTypes.Type(value = RuleMessage.IndexLevel.class, name = "INDEX_LEVEL_BY_DATE"),
    @JsonSubTypes.Type(value = RuleMessage.KOfN.class, name = "K_OF_N")
})
sealed interface RuleMessage {

    /** Returns the rule in the form that is judged; none when it can't be judged here. */
    Optional<Rule> toJudged();

    /** A type, or a baseline, that is not judged here: the obligation is kept all the same. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record NotJudged() implements RuleMessage {

        @Override
        public Optional<Rule> toJudged() {
            return Optional.empty();
        }
    }

    /** A baseline; which field is there depends on its kind, and one that a plan has yet to fix has neither. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record BaselineMessage(
            String kind, @Nullable Integer year, @Nullable LocalDate date) {

        Optional<Baseline> toBaseline() {
            return year != null
                    ? Optional.of(new Baseline.OfYear(year))
                    : Optional.ofNullable(date).map(Baseline.AtDate::new);
        }
    }

    /** First and last day of a period. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PeriodMessage(LocalDate from, LocalDate to) {}

    /** A level and its date. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record MilestoneMessage(LocalDate by, BigDecimal atLeast) {}

    /** Type {@code NO_NET_LOSS}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record NoNetLoss(String indicator, BaselineMessage baseline, LocalDate deadline) implements RuleMessage {

        @Override
        public Optional<Rule> toJudged() {
            return baseline.toBaseline().map(from -> new Rule.NoNetLoss(indicator, from, deadline));
        }
    }

    /** Type {@code INCREASING_TREND}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record IncreasingTrend(
            String indicator,
            BaselineMessage baseline,
            PeriodMessage period,
            @Nullable BigDecimal satisfactoryLevel) implements RuleMessage {

        @Override
        public Optional<Rule> toJudged() {
            return baseline.toBaseline()
                    .map(start ->
                            new Rule.IncreasingTrend(indicator, start, period.from(), period.to(), satisfactoryLevel));
        }
    }

    /** Type {@code INDEX_LEVEL_BY_DATE}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record IndexLevel(String indicator, BaselineMessage baseline, List<MilestoneMessage> milestones)
            implements RuleMessage {

        @Override
        public Optional<Rule> toJudged() {
            var levels = milestones.stream()
                    .map(milestone -> new Milestone(milestone.by(), milestone.atLeast()))
                    .toList();
            return baseline.toBaseline().map(start -> new Rule.IndexLevelByDate(indicator, start, levels));
        }
    }

    /** Type {@code K_OF_N}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record KOfN(int k, List<String> obligations) implements RuleMessage {

        @Override
        public Optional<Rule> toJudged() {
            return Optional.of(new Rule.KOfN(k, obligations));
        }
    }
}
