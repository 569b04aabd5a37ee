package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.evidence;
import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.growing;
import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import nl.natuurpeil.monitoring.reference.domain.Better;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Operator;
import nl.natuurpeil.monitoring.reference.domain.Rule.ContinuousImprovement;
import nl.natuurpeil.monitoring.reference.domain.Rule.NonDeterioration;
import nl.natuurpeil.monitoring.reference.domain.Rule.Threshold;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Demands that no date ends: a limit, no deterioration, continuous improvement. */
class OpenEndedJudgeTest {

    private static final Baseline IN_2024 = new Baseline.OfYear(2024);
    private static final Label UNTIL = new Label("de toestand is goed", "the condition is good");

    @Test
    void a_limit_is_kept_at_the_limit_itself() {
        assertThat(threshold("50", year(2025, 50)).status()).isEqualTo(Status.SATISFIED);
    }

    @Test
    void a_limit_that_is_exceeded_asks_extra_effort_only_if_the_series_improves() {
        assertThat(threshold("50", growing(2020, 6, 80, 0.95)).status()).isEqualTo(Status.EXTRA_EFFORT);
        assertThat(threshold("50", growing(2020, 6, 80, 1.05)).status()).isEqualTo(Status.OUT_OF_SIGHT);
        assertThat(threshold("50", year(2025, 50.1)).outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void a_limit_that_is_not_set_judges_nothing() {
        assertThat(threshold(null, year(2025, 10)).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void as_good_as_at_the_baseline_is_no_deterioration_whichever_way_is_better() {
        assertThat(noWorse(Better.HIGHER, year(2024, 10), year(2026, 10)).outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(noWorse(Better.LOWER, year(2024, 10), year(2026, 11)).outcome())
                .isEqualTo(Outcome.FAIL);
        assertThat(noWorse(Better.NEITHER, year(2024, 10), year(2026, 11)).outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void a_baseline_that_a_plan_fixes_is_named_as_missing() {
        var rule = new NonDeterioration(
                "quality", new Baseline.SetInPlan(new Label("de lengte bij aanleg", "the length when built")));

        var judgement = NonDeteriorationJudge.judge(rule, evidence("quality", year(2024, 10), year(2026, 9)));

        assertThat(judgement.status()).isEqualTo(Status.INSUFFICIENT_DATA);
        assertThat(judgement.missing())
                .extracting(Label::nl)
                .containsExactly("Het uitgangspunt: de lengte bij aanleg.");
    }

    @Test
    void improvement_is_better_than_the_baseline_and_equal_is_not() {
        assertThat(improved(year(2024, 10), year(2026, 10)).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(improved(year(2024, 10), year(2026, 10.1)).status()).isEqualTo(Status.EXTRA_EFFORT);
        assertThat(improved(growing(2024, 5, 10, 1.03)).status()).isEqualTo(Status.ON_TRACK);
        assertThat(improved(growing(2024, 5, 10, 1.03)).missing())
                .extracting(Label::en)
                .containsExactly("Whether the end of the duty is reached: the condition is good.");
    }

    private static Judgement threshold(@Nullable String limit, Value... values) {
        var rule = new Threshold("nitrate", Operator.AT_MOST, limit == null ? null : new BigDecimal(limit));
        return ThresholdJudge.judge(rule, evidence("nitrate", values));
    }

    private static Judgement noWorse(Better better, Value... values) {
        return NonDeteriorationJudge.judge(
                new NonDeterioration("quality", IN_2024), evidence("quality", better, values));
    }

    private static Judgement improved(Value... values) {
        return ContinuousImprovementJudge.judge(
                new ContinuousImprovement("quality", IN_2024, UNTIL), evidence("quality", values));
    }
}
