package nl.natuurpeil.monitoring.reference.adapter.message;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.natuurpeil.monitoring.reference.domain.Rule;
import org.jspecify.annotations.Nullable;

/** Rules that compare later values with earlier ones. */
final class TrendRules {

    private TrendRules() {}

    /** First and last day of a period. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PeriodMessage(LocalDate from, LocalDate to) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record NoNetLoss(String indicator, BaselineMessage baseline, LocalDate deadline) implements RuleMessage {
        @Override
        public Optional<Rule> toJudged() {
            return Optional.of(new Rule.NoNetLoss(indicator, baseline.toBaseline(), deadline));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record IncreasingTrend(
            String indicator,
            BaselineMessage baseline,
            PeriodMessage period,
            @Nullable BigDecimal satisfactoryLevel) implements RuleMessage {
        @Override
        public Optional<Rule> toJudged() {
            return Optional.of(new Rule.IncreasingTrend(
                    indicator, baseline.toBaseline(), period.from(), period.to(), satisfactoryLevel));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ContinuousImprovement(String indicator, BaselineMessage baseline, LabelMessage until)
            implements RuleMessage {
        @Override
        public Optional<Rule> toJudged() {
            return Optional.of(new Rule.ContinuousImprovement(indicator, baseline.toBaseline(), until.toLabel()));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ReverseThenIncrease(
            String indicator,
            LocalDate reverseBy,
            int measureEveryYears,
            @Nullable BigDecimal satisfactoryLevel) implements RuleMessage {
        @Override
        public Optional<Rule> toJudged() {
            return Optional.of(
                    new Rule.ReverseThenIncrease(indicator, reverseBy, measureEveryYears, satisfactoryLevel));
        }
    }
}
