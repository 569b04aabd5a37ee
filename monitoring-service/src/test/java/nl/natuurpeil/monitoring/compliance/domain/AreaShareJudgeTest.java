package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.evidence;
import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.compliance.domain.Judge.Input;
import nl.natuurpeil.monitoring.reference.domain.Fraction;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Milestone;
import nl.natuurpeil.monitoring.reference.domain.Rule.AreaShareByDate;
import org.junit.jupiter.api.Test;

/** Regulation (EU) 2024/1991, art. 11(4): 30 % of drained peatland by 2030, of which a quarter rewetted, and so on. */
class AreaShareJudgeTest {

    private static final LocalDate IN_2030 = LocalDate.of(2030, 12, 31);
    private static final LocalDate IN_2040 = LocalDate.of(2040, 12, 31);
    private static final LocalDate BEFORE = LocalDate.of(2029, 1, 1);
    private static final LocalDate IN_2031 = LocalDate.of(2031, 6, 1);
    private static final AreaShareByDate RULE = new AreaShareByDate(
            "restored",
            new Label("gedraineerd landbouwveen", "drained agricultural peatland"),
            null,
            List.of(milestone(IN_2030, 30), milestone(IN_2040, 40)),
            new AreaShareByDate.Nested(
                    "rewetted",
                    List.of(
                            new AreaShareByDate.Part(IN_2030, new Fraction(1, 4)),
                            new AreaShareByDate.Part(IN_2040, new Fraction(1, 3)))));

    @Test
    void the_shares_themselves_are_enough() {
        var judgement = judge(IN_2031, year(2030, 30), year(2030, 7.5));

        assertThat(judgement.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(judgement.reason().en())
                .contains("31 December 2040")
                .contains("40.00")
                .contains("13.33");
        assertThat(judge(BEFORE, year(2028, 30), year(2028, 7.5)).outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void a_part_that_is_too_small_fails_the_whole() {
        assertThat(judge(IN_2031, year(2030, 35), year(2030, 7.4)).status()).isEqualTo(Status.MISSED);
    }

    @Test
    void who_does_more_than_is_asked_has_not_to_do_more_of_the_part() {
        assertThat(judge(BEFORE, year(2028, 60), year(2028, 8)).outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void a_third_written_in_decimals_is_a_third() {
        var judgement = judge(LocalDate.of(2039, 1, 1), year(2038, 40), year(2038, 13.333333333));

        assertThat(judgement.outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void the_outlook_is_that_of_the_less_likely_of_both() {
        var restored = evidence("restored", year(2025, 20), year(2026, 26), year(2027, 31));
        var rewetted = evidence("rewetted", year(2025, 1), year(2026, 1.1), year(2027, 1.2));

        var judgement =
                AreaShareJudge.judge(RULE, Input.of(List.of(restored, rewetted), List.of(), List.of(), "NL01", BEFORE));

        var outlook = Objects.requireNonNull(judgement.outlook());
        assertThat(outlook.target()).isEqualTo(7.5);
        assertThat(outlook.likelihood()).isEqualTo(Likelihood.HIGHLY_UNLIKELY);
    }

    @Test
    void without_figures_on_the_part_a_share_that_is_reached_is_no_pass() {
        var input = Input.of(List.of(evidence("restored", year(2028, 35))), List.of(), List.of(), "NL01", BEFORE);

        var judgement = AreaShareJudge.judge(RULE, input);

        assertThat(judgement.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(judgement.status()).isEqualTo(Status.INSUFFICIENT_DATA);
    }

    private static Judgement judge(LocalDate moment, Value restored, Value rewetted) {
        var evidence = List.of(evidence("restored", restored), evidence("rewetted", rewetted));
        return AreaShareJudge.judge(RULE, Input.of(evidence, List.of(), List.of(), "NL01", moment));
    }

    private static Milestone milestone(LocalDate by, int percent) {
        return new Milestone(by, BigDecimal.valueOf(percent));
    }
}
