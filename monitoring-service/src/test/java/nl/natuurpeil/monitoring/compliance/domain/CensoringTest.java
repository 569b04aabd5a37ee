package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.evidence;
import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.monitoring.compliance.VerdictFixture;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.compliance.domain.Judge.Input;
import nl.natuurpeil.monitoring.measurement.domain.Limit;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import nl.natuurpeil.monitoring.reference.domain.Better;
import nl.natuurpeil.monitoring.reference.domain.Operator;
import nl.natuurpeil.monitoring.reference.domain.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values of which only a bound is known, at best and at worst. */
class CensoringTest {

    private static final LocalDate MOMENT = LocalDate.of(2026, 6, 1);
    private static final Rule AT_MOST_TWO = new Rule.Threshold("v", Operator.AT_MOST, new BigDecimal("2"));
    private static final Rule NO_LOSS = new Rule.NoNetLoss("v", new Baseline.OfYear(2024), LocalDate.of(2030, 12, 31));

    @Test
    void below_a_reporting_limit_under_the_norm_passes_however_low_it_was() {
        var judgement = judge(AT_MOST_TWO, below(2025, 0.5));

        assertThat(judgement.outcome()).isEqualTo(Outcome.PASS);
        assertThat(judgement.reason().nl()).contains("is de waarde <0,50").contains("komt hetzelfde uit");
        assertThat(judgement.tests()).extracting(Judgement.Test::name).contains("reporting-limit");
    }

    @Test
    void below_a_reporting_limit_above_the_norm_can_not_be_assessed_and_both_cases_are_told() {
        var judgement = judge(AT_MOST_TWO, below(2025, 5));

        assertThat(judgement.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(judgement.status()).isEqualTo(Status.INSUFFICIENT_DATA);
        assertThat(judgement.reason().nl())
                .startsWith("Niet toetsbaar bij deze rapportagegrens")
                .contains("In het gunstigste geval: In 2025 is de waarde 0,00")
                .contains("In het ongunstigste geval: In 2025 is de waarde 5,00");
        assertThat(judgement.reason().en()).startsWith("Cannot be assessed at this reporting limit");
        assertThat(judgement.tests())
                .extracting(Judgement.Test::name, Judgement.Test::outcome)
                .containsExactly(
                        tuple("reporting-limit", Outcome.UNKNOWN),
                        tuple("best-case", Outcome.PASS),
                        tuple("worst-case", Outcome.FAIL));
    }

    @Test
    void above_a_limit_without_a_highest_value_fails_a_norm_below_it_and_proves_nothing_for_one_above_it() {
        assertThat(judge(AT_MOST_TWO, above(2025, 3)).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(judge(AT_MOST_TWO, above(2025, 1)).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void a_baseline_that_is_only_bounded_counts_the_other_way() {
        assertThat(judge(NO_LOSS, below(2024, 5), year(2025, 6)).outcome()).isEqualTo(Outcome.PASS);
        assertThat(judge(NO_LOSS, below(2024, 5), year(2025, 4)).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(judge(NO_LOSS, below(2024, 5), below(2025, 5)).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void a_sum_lies_between_the_sums_of_its_bounds() {
        var sum = RollUp.sum(List.of("A", "B"), Map.of("A", List.of(below(2025, 5)), "B", List.of(year(2025, 10))));

        assertThat(sum.values().getFirst().range()).isEqualTo(new Range(null, 10.0, 15.0));
        assertThat(judge(
                                new Rule.Threshold("v", Operator.AT_MOST, new BigDecimal("15")),
                                sum.values().getFirst())
                        .outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(judge(
                                new Rule.Threshold("v", Operator.AT_MOST, new BigDecimal("12")),
                                sum.values().getFirst())
                        .reason()
                        .nl())
                .contains("10,00", "15,00");
    }

    @Test
    void the_error_of_a_sum_is_that_of_independent_parts_and_unknown_with_one_unknown() {
        var known = RollUp.sum(List.of("A", "B"), Map.of("A", List.of(with(10, 3.0)), "B", List.of(with(20, 4.0))));
        var unknown = RollUp.sum(List.of("A", "B"), Map.of("A", List.of(with(10, 3.0)), "B", List.of(with(20, null))));

        assertThat(known.values().getFirst().standardError()).isEqualTo(5.0);
        assertThat(unknown.values().getFirst().standardError()).isNull();
    }

    @Test
    void the_end_points_tell_the_error_of_their_difference_and_the_law_still_compares_the_values() {
        var baseline = new Value(year(2024, 0).period(), 100, 3.0, null, List.of());
        var later = new Value(year(2025, 0).period(), 99, 4.0, null, List.of());

        var judgement = judge(NO_LOSS, baseline, later);

        assertThat(judgement.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(judgement.tests().getFirst().figures())
                .containsEntry("differenceStandardError", 5.0)
                .containsEntry("differenceLower", -1 - 1.96 * 5)
                .containsEntry("differenceUpper", -1 + 1.96 * 5);
        assertThat(judgement.tests().getFirst().explanation().nl())
                .contains("met 95 % zekerheid tussen -10,80 en 8,80");
    }

    private static Value with(double value, @Nullable Double error) {
        return new Value(year(2025, 0).period(), value, error, null, List.of());
    }

    private static Value below(int year, double limit) {
        return new Value(year(year, 0).period(), limit, null, new Range(Limit.BELOW, 0.0, limit), List.of());
    }

    private static Value above(int year, double limit) {
        return new Value(year(year, 0).period(), limit, null, new Range(Limit.ABOVE, limit, null), List.of());
    }

    private static Judgement judge(Rule rule, Value... values) {
        var evidence = evidence("v", Better.LOWER, values);
        return Judge.judge(
                VerdictFixture.obligation("o", rule),
                Input.of(List.of(evidence), List.of(), List.of(), "NL01", MOMENT));
    }
}
