package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.evidence;
import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.growing;
import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import nl.natuurpeil.monitoring.reference.domain.Rule.IncreasingTrend;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Regulation (EU) 2024/1991, art. 11(2). */
class IncreasingTrendJudgeTest {

    private static final LocalDate IN_FORCE = LocalDate.of(2024, 8, 18);
    private static final LocalDate END = LocalDate.of(2030, 12, 31);
    private static final LocalDate BEFORE = LocalDate.of(2028, 1, 1);

    @Test
    void without_a_value_for_the_day_the_law_came_into_force_nothing_is_judged() {
        var judgement = judge(BEFORE, growing(2012, 12, 60, 0.97));

        assertThat(judgement.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(judgement.status()).isEqualTo(Status.INSUFFICIENT_DATA);
        assertThat(judgement.reason().nl()).contains("18 augustus 2024");
    }

    @Test
    void the_baseline_and_a_falling_series_before_it_forecast_out_of_sight() {
        var judgement = judge(BEFORE, growing(2012, 13, 60, 0.97));

        assertThat(judgement.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(judgement.status()).isEqualTo(Status.OUT_OF_SIGHT);
        assertThat(judgement.reason().nl()).contains("matige afname").contains("terwijl een stijging wordt gevraagd");
        assertThat(judgement.reason().en()).contains("moderate decline");
    }

    @Test
    void a_rising_series_before_the_baseline_forecasts_on_track() {
        assertThat(judge(BEFORE, growing(2012, 13, 60, 1.03)).status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void above_the_baseline_with_a_rising_trend_is_on_track() {
        var judgement = judge(BEFORE, growing(2024, 5, 60, 1.03));

        assertThat(judgement.outcome()).isEqualTo(Outcome.PASS);
        assertThat(judgement.status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void above_the_baseline_without_a_proven_trend_asks_extra_effort() {
        var judgement = judge(BEFORE, year(2024, 60), year(2025, 50), year(2026, 70), year(2027, 61));

        assertThat(judgement.outcome()).isEqualTo(Outcome.PASS);
        assertThat(judgement.status()).isEqualTo(Status.EXTRA_EFFORT);
    }

    @Test
    void an_equal_value_is_no_increase() {
        var judgement = judge(BEFORE, year(2024, 60), year(2027, 60));

        assertThat(judgement.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(judgement.status()).isEqualTo(Status.OUT_OF_SIGHT);
    }

    @Test
    void below_the_baseline_after_the_period_is_missed() {
        var judgement = judge(LocalDate.of(2031, 1, 1), year(2024, 60), year(2030, 59));

        assertThat(judgement.status()).isEqualTo(Status.MISSED);
    }

    @Test
    void at_the_satisfactory_level_the_duty_to_rise_ends() {
        var rule = rule(new BigDecimal("55"));

        var judgement = IncreasingTrendJudge.judge(rule, evidence("index", year(2024, 60), year(2027, 58)), BEFORE);

        assertThat(judgement.status()).isEqualTo(Status.SATISFIED);
        assertThat(judgement.missing()).isEmpty();
    }

    private static Judgement judge(LocalDate moment, Value... values) {
        return IncreasingTrendJudge.judge(rule(null), evidence("index", values), moment);
    }

    private static IncreasingTrend rule(@Nullable BigDecimal satisfactoryLevel) {
        return new IncreasingTrend("index", new Baseline.AtDate(IN_FORCE), IN_FORCE, END, satisfactoryLevel);
    }
}
