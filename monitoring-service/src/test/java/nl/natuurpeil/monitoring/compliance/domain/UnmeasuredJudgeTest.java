package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.evidence;
import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Rule.Contribution;
import nl.natuurpeil.monitoring.reference.domain.Rule.Inventory;
import org.junit.jupiter.api.Test;

/** Demands that figures alone can't meet: an inventory and a contribution. */
class UnmeasuredJudgeTest {

    private static final Inventory ASSESSMENT = new Inventory(
            new Label("bodembeoordeling", "soil assessment"), Inventory.Kind.ASSESSMENT, LocalDate.of(2031, 12, 17), 6);
    private static final Contribution TREES = new Contribution(
            "trees",
            new Label("drie miljard bomen in de Unie", "three billion trees in the Union"),
            new BigDecimal("3000000000"),
            LocalDate.of(2030, 12, 31));

    @Test
    void whether_an_inventory_was_made_is_unknown_before_its_date_and_after() {
        var before = InventoryJudge.judge(ASSESSMENT, LocalDate.of(2030, 1, 1));
        var after = InventoryJudge.judge(ASSESSMENT, LocalDate.of(2032, 1, 1));

        assertThat(before.status()).isEqualTo(Status.INSUFFICIENT_DATA);
        assertThat(before.reason().nl()).contains("uiterlijk 17 december 2031");
        assertThat(after.status()).isEqualTo(Status.INSUFFICIENT_DATA);
        assertThat(after.reason().nl()).contains("termijn 17 december 2031, verstreken");
    }

    @Test
    void an_inventory_that_comes_back_names_the_date_that_passed_last() {
        var judgement = InventoryJudge.judge(ASSESSMENT, LocalDate.of(2037, 12, 18));

        assertThat(judgement.reason().en()).contains("due 17 December 2037, passed");
        assertThat(InventoryJudge.judge(ASSESSMENT, LocalDate.of(2037, 12, 17))
                        .reason()
                        .en())
                .contains("due 17 December 2031, passed");
    }

    @Test
    void a_contribution_is_told_and_neither_passes_nor_fails() {
        var judgement = ContributionJudge.judge(TREES, Optional.of(evidence("trees", year(2027, 6_000_000))));

        assertThat(judgement.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(judgement.status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judgement.tests().getFirst().figures()).containsEntry("percentOfAim", 0.2);
    }

    @Test
    void a_contribution_without_figures_says_so() {
        var judgement = ContributionJudge.judge(TREES, Optional.empty());

        assertThat(judgement.status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judgement.missing()).hasSize(1);
    }
}
