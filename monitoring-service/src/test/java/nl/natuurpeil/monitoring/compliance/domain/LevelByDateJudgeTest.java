package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.evidence;
import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Milestone;
import nl.natuurpeil.monitoring.reference.domain.Operator;
import nl.natuurpeil.monitoring.reference.domain.Rule.LevelByDate;
import org.junit.jupiter.api.Test;

class LevelByDateJudgeTest {

    private static final LocalDate DEADLINE = LocalDate.of(2030, 12, 31);
    private static final LocalDate BEFORE = LocalDate.of(2028, 6, 1);
    private static final LocalDate AFTER = LocalDate.of(2031, 6, 1);

    @Test
    void at_most_is_met_at_the_level_itself() {
        assertThat(judge(Operator.AT_MOST, 0, AFTER, year(2030, 0)).status()).isEqualTo(Status.SATISFIED);
        assertThat(judge(Operator.AT_MOST, 0, AFTER, year(2030, 0.1)).status()).isEqualTo(Status.MISSED);
    }

    @Test
    void a_series_with_zeros_is_projected_along_a_straight_line() {
        var judgement = judge(Operator.AT_LEAST, 30, BEFORE, year(2025, 0), year(2026, 6), year(2027, 12));

        assertThat(judgement.status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void a_rise_that_falls_short_asks_extra_effort() {
        var judgement = judge(Operator.AT_LEAST, 30, BEFORE, year(2025, 0), year(2026, 1), year(2027, 2));

        assertThat(judgement.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(judgement.status()).isEqualTo(Status.EXTRA_EFFORT);
        assertThat(judgement.reason().nl())
                .startsWith("In 2027 is de waarde 2,00 ha; op 31 december 2030 moet dat ten minste 30,00 ha zijn.");
    }

    @Test
    void a_fall_towards_a_maximum_that_comes_too_late_asks_extra_effort_and_a_rise_slips_out_of_sight() {
        assertThat(judge(Operator.AT_MOST, 10, BEFORE, year(2025, 50), year(2026, 48), year(2027, 46))
                        .status())
                .isEqualTo(Status.EXTRA_EFFORT);
        assertThat(judge(Operator.AT_MOST, 10, BEFORE, year(2025, 50), year(2026, 52), year(2027, 54))
                        .status())
                .isEqualTo(Status.OUT_OF_SIGHT);
    }

    @Test
    void two_values_show_no_way_to_go() {
        var judgement = judge(Operator.AT_LEAST, 30, BEFORE, year(2025, 5), year(2027, 12));

        assertThat(judgement.status()).isEqualTo(Status.INSUFFICIENT_DATA);
        assertThat(judgement.missing())
                .extracting(Label::en)
                .containsExactly("At least three values, to see where the series is heading.");
    }

    private static Judgement judge(Operator operator, int level, LocalDate moment, Value... values) {
        var rule =
                new LevelByDate("level", operator, null, List.of(new Milestone(DEADLINE, BigDecimal.valueOf(level))));
        return LevelByDateJudge.judge(rule, evidence("level", values), moment);
    }
}
