package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.evidence;
import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Incomplete;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import nl.natuurpeil.monitoring.reference.domain.Better;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Rule.NoNetLoss;
import org.junit.jupiter.api.Test;

/** Regulation (EU) 2024/1991, art. 8(1). */
class NoNetLossJudgeTest {

    private static final NoNetLoss RULE =
            new NoNetLoss("canopy", new Baseline.OfYear(2024), LocalDate.of(2030, 12, 31));
    private static final LocalDate BEFORE = LocalDate.of(2027, 1, 1);
    private static final LocalDate AFTER = LocalDate.of(2031, 6, 1);

    @Test
    void as_much_as_in_2024_is_no_loss() {
        var judgement = NoNetLossJudge.judge(RULE, evidence("canopy", year(2024, 100), year(2030, 100)), AFTER);

        assertThat(judgement.outcome()).isEqualTo(Outcome.PASS);
        assertThat(judgement.status()).isEqualTo(Status.SATISFIED);
    }

    @Test
    void a_hectare_less_after_the_deadline_is_missed() {
        var judgement = NoNetLossJudge.judge(RULE, evidence("canopy", year(2024, 100), year(2030, 99)), AFTER);

        assertThat(judgement.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(judgement.status()).isEqualTo(Status.MISSED);
    }

    @Test
    void a_loss_before_the_deadline_slips_out_of_sight() {
        var judgement = NoNetLossJudge.judge(RULE, evidence("canopy", year(2024, 100), year(2026, 98.5)), BEFORE);

        assertThat(judgement.status()).isEqualTo(Status.OUT_OF_SIGHT);
        assertThat(judgement.reason().nl())
                .isEqualTo("In 2026 is er 98,50 ha, minder dan de 100,00 ha van 2024; op 31 december 2030 mag er geen"
                        + " verlies meer zijn.");
    }

    @Test
    void a_loss_that_is_being_made_good_asks_extra_effort() {
        var evidence =
                evidence("canopy", year(2024, 100), year(2025, 90), year(2026, 93), year(2027, 96.1), year(2028, 99.5));

        var judgement = NoNetLossJudge.judge(RULE, evidence, BEFORE);

        assertThat(judgement.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(judgement.status()).isEqualTo(Status.EXTRA_EFFORT);
    }

    @Test
    void the_baseline_alone_is_insufficient() {
        var judgement = NoNetLossJudge.judge(RULE, evidence("canopy", year(2024, 100)), BEFORE);

        assertThat(judgement.status()).isEqualTo(Status.INSUFFICIENT_DATA);
        assertThat(judgement.missing()).extracting(Label::en).containsExactly("A value after the baseline year.");
    }

    @Test
    void without_baseline_there_is_no_colour() {
        var judgement = NoNetLossJudge.judge(RULE, evidence("canopy", year(2023, 100), year(2026, 90)), BEFORE);

        assertThat(judgement.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(judgement.status()).isEqualTo(Status.INSUFFICIENT_DATA);
    }

    @Test
    void after_the_deadline_an_older_value_decides_nothing() {
        var judgement = NoNetLossJudge.judge(RULE, evidence("canopy", year(2024, 100), year(2028, 120)), AFTER);

        assertThat(judgement.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(judgement.status()).isEqualTo(Status.INSUFFICIENT_DATA);
    }

    @Test
    void missing_parts_of_a_total_are_named() {
        var period = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        var evidence = new Evidence(
                "canopy",
                "NL01",
                "test",
                new Label("proef", "test"),
                false,
                "har",
                Better.HIGHER,
                List.of(year(2024, 10), year(2025, 11)),
                List.of(new Incomplete(period, List.of("GM0106"), 8)));

        var judgement = NoNetLossJudge.judge(RULE, evidence, BEFORE);

        assertThat(judgement.status()).isEqualTo(Status.ON_TRACK);
        assertThat(judgement.missing())
                .extracting(Label::en)
                .containsExactly("2026: 1 of the 8 parts have no value (GM0106); what there is would be no total.");
    }
}
