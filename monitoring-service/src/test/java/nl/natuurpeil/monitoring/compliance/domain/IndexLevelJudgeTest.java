package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.evidence;
import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.growing;
import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import nl.natuurpeil.monitoring.reference.domain.Milestone;
import nl.natuurpeil.monitoring.reference.domain.Rule.IndexLevelByDate;
import org.junit.jupiter.api.Test;

/** Regulation (EU) 2024/1991, art. 11(3): 110, 120 and 130 by 2030, 2040 and 2050, 1 September 2025 being 100. */
class IndexLevelJudgeTest {

    private static final IndexLevelByDate RULE = new IndexLevelByDate(
            "birds",
            new Baseline.AtDate(LocalDate.of(2025, 9, 1)),
            List.of(milestone(2030, 110), milestone(2040, 120), milestone(2050, 130)));
    private static final LocalDate BEFORE = LocalDate.of(2029, 1, 1);
    private static final LocalDate IN_2031 = LocalDate.of(2031, 6, 1);

    @Test
    void the_level_itself_is_enough() {
        var judgement = judge(BEFORE, year(2025, 80), year(2028, 88));

        assertThat(judgement.outcome()).isEqualTo(Outcome.PASS);
        assertThat(judgement.status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void a_slope_that_reaches_the_level_in_time_is_on_track() {
        assertThat(judge(BEFORE, growing(2025, 4, 80, 1.025)).status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void a_rise_that_falls_short_asks_extra_effort() {
        assertThat(judge(BEFORE, growing(2025, 4, 80, 1.01)).status()).isEqualTo(Status.EXTRA_EFFORT);
    }

    @Test
    void a_decline_slips_out_of_sight() {
        assertThat(judge(BEFORE, growing(2025, 4, 80, 0.98)).status()).isEqualTo(Status.OUT_OF_SIGHT);
    }

    @Test
    void a_milestone_that_passed_below_its_level_is_missed() {
        assertThat(judge(IN_2031, year(2025, 80), year(2030, 87)).status()).isEqualTo(Status.MISSED);
    }

    @Test
    void a_milestone_that_was_reached_gives_way_to_the_next() {
        var judgement = judge(IN_2031, year(2025, 80), year(2028, 86), year(2029, 88), year(2030, 90));

        assertThat(judgement.status()).isEqualTo(Status.ON_TRACK);
        assertThat(judgement.reason().nl()).contains("31 december 2040").contains("120");
    }

    @Test
    void after_the_milestone_an_older_value_decides_nothing() {
        var judgement = judge(IN_2031, year(2025, 80), year(2028, 90));

        assertThat(judgement.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(judgement.status()).isEqualTo(Status.INSUFFICIENT_DATA);
        assertThat(judgement.missing().getFirst().en()).isEqualTo("A value for 2030 or later.");
    }

    @Test
    void a_value_that_is_the_level_itself_is_not_lost_in_division() {
        assertThat(judge(BEFORE, year(2025, 70), year(2028, 77)).outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void without_the_base_year_there_is_no_index() {
        assertThat(judge(BEFORE, year(2026, 80), year(2028, 99)).status()).isEqualTo(Status.INSUFFICIENT_DATA);
    }

    private static Judgement judge(LocalDate moment, Value... values) {
        return IndexLevelJudge.judge(RULE, evidence("birds", values), moment);
    }

    private static Milestone milestone(int year, int level) {
        return new Milestone(LocalDate.of(year, 12, 31), BigDecimal.valueOf(level));
    }
}
