package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.evidence;
import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.growing;
import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.reference.domain.Rule.ReverseThenIncrease;
import org.junit.jupiter.api.Test;

/** Regulation (EU) 2024/1991, art. 10(1): the decline of pollinators reversed by 2030, an increase from then on. */
class ReverseThenIncreaseJudgeTest {

    private static final ReverseThenIncrease RULE =
            new ReverseThenIncrease("pollinators", LocalDate.of(2030, 12, 31), 6, null);
    private static final LocalDate BEFORE = LocalDate.of(2028, 1, 1);
    private static final LocalDate IN_2031 = LocalDate.of(2031, 6, 1);

    @Test
    void a_decline_that_goes_on_slips_out_of_sight_and_after_the_date_is_missed() {
        assertThat(judge(BEFORE, growing(2018, 10, 60, 0.97)).status()).isEqualTo(Status.OUT_OF_SIGHT);
        assertThat(judge(IN_2031, growing(2018, 13, 60, 0.97)).status()).isEqualTo(Status.MISSED);
    }

    @Test
    void a_rise_is_on_track() {
        var judgement = judge(BEFORE, growing(2018, 10, 60, 1.03));

        assertThat(judgement.outcome()).isEqualTo(Outcome.PASS);
        assertThat(judgement.status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void a_decline_that_only_stopped_is_not_proven_to_have_turned() {
        var judgement = judge(BEFORE, growing(2018, 10, 60, 1));

        assertThat(judgement.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(judgement.status()).isEqualTo(Status.EXTRA_EFFORT);
    }

    @Test
    void after_the_date_the_value_of_that_year_is_the_baseline() {
        var judgement = judge(LocalDate.of(2036, 6, 1), year(2030, 50), year(2035, 49));

        assertThat(judgement.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(judgement.reason().en()).contains("2030");
    }

    @Test
    void a_series_that_stops_before_the_date_tells_nothing_after_it() {
        assertThat(judge(IN_2031, growing(2018, 10, 60, 1.03)).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    private static Judgement judge(LocalDate moment, Value... values) {
        return ReverseThenIncreaseJudge.judge(RULE, evidence("pollinators", values), moment);
    }
}
