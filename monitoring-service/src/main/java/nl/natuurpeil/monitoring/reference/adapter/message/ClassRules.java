package nl.natuurpeil.monitoring.reference.adapter.message;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.natuurpeil.monitoring.reference.domain.ClassAggregation;
import nl.natuurpeil.monitoring.reference.domain.ClassRule;
import nl.natuurpeil.monitoring.reference.domain.Rule;
import org.jspecify.annotations.Nullable;

/** Rules about classes, and the one that may be about classes or values. */
final class ClassRules {

    private ClassRules() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ClassAtLeast(
            String indicator,
            String atLeast,
            @Nullable LocalDate by,
            @Nullable List<String> elements,
            @Nullable ClassAggregation aggregation)
            implements RuleMessage {
        @Override
        public Optional<Rule> toJudged() {
            return Optional.of(new ClassRule.ClassAtLeast(
                    indicator,
                    atLeast,
                    by,
                    Objects.requireNonNullElse(elements, List.of()),
                    Objects.requireNonNullElse(aggregation, ClassAggregation.ONE_OUT_ALL_OUT)));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record NonDeterioration(
            String indicator,
            BaselineMessage baseline,
            MeasuredBy measuredBy,
            boolean perElement,
            @Nullable List<String> elements)
            implements RuleMessage {

        enum MeasuredBy {
            CLASS,
            VALUE
        }

        @Override
        public Optional<Rule> toJudged() {
            return Optional.of(
                    switch (measuredBy) {
                        case CLASS ->
                            new ClassRule.ClassNonDeterioration(
                                    indicator,
                                    baseline.toBaseline(),
                                    perElement,
                                    Objects.requireNonNullElse(elements, List.of()));
                        case VALUE -> new Rule.NonDeterioration(indicator, baseline.toBaseline());
                    });
        }
    }
}
