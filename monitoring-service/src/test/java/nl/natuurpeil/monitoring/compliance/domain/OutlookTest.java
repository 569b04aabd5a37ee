package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.evidence;
import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.growing;
import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.reference.domain.Milestone;
import nl.natuurpeil.monitoring.reference.domain.Operator;
import nl.natuurpeil.monitoring.reference.domain.Rule.LevelByDate;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private static final LocalDate MOMENT = LocalDate.of(2028, 6, 1);

    @Test
    void distance_and_yearly_change_lead_from_the_newest_value_to_the_target() {
        var outlook = outlook(Operator.AT_LEAST, 30, year(2025, 12), year(2026, 15), year(2027, 18));

        assertThat(outlook.distance()).isEqualTo(12);
        assertThat(outlook.requiredPerYear()).isEqualTo(4);
        assertThat(outlook.by()).isEqualTo(LocalDate.of(2030, 12, 31));
        assertThat(outlook.inWords().nl())
                .startsWith("Er ontbreekt nog 12,00 ha; dat vraagt 4,00 ha per jaar. Het doel van 2030 ");
    }

    @Test
    void a_maximum_is_reached_from_above() {
        var outlook = outlook(Operator.AT_MOST, 10, growing(2020, 8, 40, 0.95));

        assertThat(outlook.requiredPerYear()).isNegative();
        assertThat(outlook.course()).isEqualTo(Outlook.Course.FALLING);
        assertThat(outlook.likelihood()).isEqualTo(Likelihood.HIGHLY_UNLIKELY);
        assertThat(outlook.openSdgRatio()).isBetween(0.0, 0.95);
    }

    @Test
    void a_target_that_the_line_meets_exactly_is_reached_as_likely_as_not() {
        var outlook = outlook(Operator.AT_LEAST, 3, year(2025, -1), year(2026, 1), year(2027, 0));

        // The straight line through these rises 0.5 a year from 0 in 2026: to 2 in 2030.
        assertThat(outlook.probability()).isLessThan(0.5);
        assertThat(outlook(Operator.AT_LEAST, 2, year(2025, -1), year(2026, 1), year(2027, 0))
                        .probability())
                .isCloseTo(0.5, within(1e-12));
    }

    @Test
    void two_values_foretell_nothing() {
        var outlook = outlook(Operator.AT_LEAST, 30, year(2025, 12), year(2027, 18));

        assertThat(outlook.probability()).isNull();
        assertThat(outlook.likelihood()).isEqualTo(Likelihood.UNDETERMINED);
        assertThat(outlook.requiredPerYear()).isEqualTo(4);
    }

    @Test
    void growth_as_fast_as_needed_has_the_ratio_one() {
        // 100 to 110 in five years is asked for; two years of that growth have passed.
        double halfway = 100 * Math.pow(1.1, 2 / 5.0);

        assertThat(outlook(Operator.AT_LEAST, 110, year(2025, 100), year(2027, halfway))
                        .openSdgRatio())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void nothing_lies_ahead_once_the_year_of_the_target_is_measured() {
        assertThat(judge(Operator.AT_LEAST, 30, LocalDate.of(2031, 6, 1), year(2030, 18))
                        .outlook())
                .isNull();
    }

    private static Outlook outlook(Operator operator, int level, Value... values) {
        return Objects.requireNonNull(judge(operator, level, MOMENT, values).outlook());
    }

    private static Judgement judge(Operator operator, int level, LocalDate moment, Value... values) {
        var milestone = new Milestone(LocalDate.of(2030, 12, 31), BigDecimal.valueOf(level));
        var rule = new LevelByDate("level", operator, null, List.of(milestone));
        return LevelByDateJudge.judge(rule, evidence("level", values), moment);
    }

    @Test
    void equal_errors_within_the_scatter_change_nothing_and_larger_ones_make_a_sure_thing_less_sure() {
        var values = List.of(growing(2015, 10, 100, 1.02));
        double without = chance(values);

        assertThat(chance(withErrors(values, 0.0001))).isCloseTo(without, within(1e-4));
        assertThat(without).isGreaterThan(0.99);
        assertThat(chance(withErrors(values, 0.1))).isBetween(0.6, 0.95);
    }

    private static List<Value> withErrors(List<Value> values, double relative) {
        return values.stream()
                .map(value -> new Value(value.period(), value.value(), relative * value.value(), null, List.of()))
                .toList();
    }

    private static double chance(List<Value> values) {
        return Projection.of(values).orElseThrow().probability(Operator.AT_LEAST, 120, 2027.5);
    }
}
