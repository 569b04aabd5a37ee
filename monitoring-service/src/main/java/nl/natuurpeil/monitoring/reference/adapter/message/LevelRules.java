package nl.natuurpeil.monitoring.reference.adapter.message;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.monitoring.reference.domain.Fraction;
import nl.natuurpeil.monitoring.reference.domain.Milestone;
import nl.natuurpeil.monitoring.reference.domain.Operator;
import nl.natuurpeil.monitoring.reference.domain.Rule;
import org.jspecify.annotations.Nullable;

/** Rules that compare values with a level. */
final class LevelRules {

    private LevelRules() {}

    /** A level to reach and its date. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record MilestoneMessage(LocalDate by, BigDecimal atLeast) {
        static List<Milestone> all(List<MilestoneMessage> messages) {
            return messages.stream()
                    .map(message -> new Milestone(message.by(), message.atLeast()))
                    .toList();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record IndexLevel(String indicator, BaselineMessage baseline, List<MilestoneMessage> milestones)
            implements RuleMessage {
        @Override
        public Optional<Rule> toJudged() {
            return Optional.of(
                    new Rule.IndexLevelByDate(indicator, baseline.toBaseline(), MilestoneMessage.all(milestones)));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record AreaShare(
            String indicator,
            LabelMessage denominator,
            @Nullable BaselineMessage baseline,
            List<MilestoneMessage> milestones,
            @Nullable NestedMessage nested)
            implements RuleMessage {

        /** A share within the share. */
        @JsonIgnoreProperties(ignoreUnknown = true)
        record NestedMessage(String indicator, List<PartMessage> milestones) {
            Rule.AreaShareByDate.Nested toNested() {
                return new Rule.AreaShareByDate.Nested(
                        indicator, milestones.stream().map(PartMessage::toPart).toList());
            }
        }

        /** A part, such as {@code 1/4}, and its date. */
        @JsonIgnoreProperties(ignoreUnknown = true)
        record PartMessage(LocalDate by, String fraction) {
            Rule.AreaShareByDate.Part toPart() {
                return new Rule.AreaShareByDate.Part(by, Fraction.parse(fraction));
            }
        }

        @Override
        public Optional<Rule> toJudged() {
            return Optional.of(new Rule.AreaShareByDate(
                    indicator,
                    denominator.toLabel(),
                    BaselineMessage.orNull(baseline),
                    MilestoneMessage.all(milestones),
                    nested == null ? null : nested.toNested()));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Level(
            String indicator, Operator operator, @Nullable BaselineMessage baseline, List<ValueMessage> milestones)
            implements RuleMessage {

        /** A value and its date. */
        @JsonIgnoreProperties(ignoreUnknown = true)
        record ValueMessage(LocalDate by, BigDecimal value) {}

        @Override
        public Optional<Rule> toJudged() {
            var levels = milestones.stream()
                    .map(milestone -> new Milestone(milestone.by(), milestone.value()))
                    .toList();
            return Optional.of(new Rule.LevelByDate(indicator, operator, BaselineMessage.orNull(baseline), levels));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Threshold(
            String indicator, Operator operator, @Nullable BigDecimal value) implements RuleMessage {
        @Override
        public Optional<Rule> toJudged() {
            return Optional.of(new Rule.Threshold(indicator, operator, value));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Contribution(
            String indicator,
            LabelMessage to,
            @Nullable BigDecimal value,
            @Nullable LocalDate by) implements RuleMessage {
        @Override
        public Optional<Rule> toJudged() {
            return Optional.of(new Rule.Contribution(indicator, to.toLabel(), value, by));
        }
    }
}
