package nl.natuurpeil.monitoring.compliance.adapter.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument.RuleDocument;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import nl.natuurpeil.monitoring.reference.domain.ClassAggregation;
import nl.natuurpeil.monitoring.reference.domain.ClassRule;
import nl.natuurpeil.monitoring.reference.domain.Fraction;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Milestone;
import nl.natuurpeil.monitoring.reference.domain.Operator;
import nl.natuurpeil.monitoring.reference.domain.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleDocumentsTest {

    private static final LocalDate DAY = LocalDate.of(2030, 12, 31);
    private static final Label WORDS = new Label("nl", "en");
    private static final Baseline YEAR = new Baseline.OfYear(2024);
    private static final Baseline PLAN = new Baseline.SetInPlan(WORDS);

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_read_back_as_it_was_written(Rule rule) throws JsonProcessingException {
        var written = VerdictJson.MAPPER.writeValueAsString(RuleDocuments.from(rule));

        assertThat(RuleDocuments.read(VerdictJson.MAPPER.readValue(written, RuleDocument.class)))
                .isEqualTo(rule);
    }

    private static Stream<Rule> rules() {
        var milestones = List.of(new Milestone(DAY, new BigDecimal("37.50")));
        var nested =
                new Rule.AreaShareByDate.Nested("j", List.of(new Rule.AreaShareByDate.Part(DAY, new Fraction(1, 3))));
        return Stream.of(
                new Rule.NoNetLoss("i", YEAR, DAY),
                new Rule.IncreasingTrend("i", new Baseline.AtDate(DAY), DAY, DAY, new BigDecimal("1.10")),
                new Rule.IncreasingTrend("i", YEAR, DAY, DAY, null),
                new Rule.IndexLevelByDate("i", YEAR, milestones),
                new Rule.AreaShareByDate("i", WORDS, PLAN, milestones, nested),
                new Rule.AreaShareByDate("i", WORDS, null, milestones, null),
                new Rule.LevelByDate("i", Operator.AT_MOST, YEAR, milestones),
                new Rule.Threshold("i", Operator.AT_LEAST, new BigDecimal("0.6")),
                new Rule.Threshold("i", Operator.AT_LEAST, null),
                new Rule.NonDeterioration("i", PLAN),
                new Rule.ContinuousImprovement("i", PLAN, WORDS),
                new Rule.ReverseThenIncrease("i", DAY, 6, null),
                new ClassRule.ClassAtLeast("i", "goed", DAY, List.of("j"), ClassAggregation.CONSERVATION_STATUS),
                new ClassRule.ClassNonDeterioration("i", YEAR, false, List.of()),
                new ClassRule.ClassNonDeterioration("i", YEAR, true, List.of("j")),
                new Rule.KOfN(2, List.of("a", "b", "c")),
                new Rule.KOfN(2, List.of("a", "b", "c"), List.of("a", "c")),
                new Rule.Inventory(WORDS, Rule.Inventory.Kind.PLAN, DAY, 6),
                new Rule.Contribution("i", WORDS, new BigDecimal("3000000000"), DAY));
    }
}
