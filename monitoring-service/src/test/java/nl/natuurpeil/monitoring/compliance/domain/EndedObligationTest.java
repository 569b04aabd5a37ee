package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.evidence;
import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.monitoring.compliance.domain.Judge.Input;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import nl.natuurpeil.monitoring.reference.domain.BindingLevel;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import nl.natuurpeil.monitoring.reference.domain.Rule;
import nl.natuurpeil.monitoring.reference.domain.Scope;
import org.junit.jupiter.api.Test;

/** An obligation that was repealed, or held until a day. */
class EndedObligationTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 6, 30);

    @Test
    void on_its_last_day_it_is_still_judged() {
        assertThat(judged(LAST_DAY).status()).isEqualTo(Status.OUT_OF_SIGHT);
    }

    @Test
    void after_its_last_day_nothing_is_owed_any_more() {
        var judgement = judged(LAST_DAY.plusDays(1));

        assertThat(judgement.status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judgement.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(judgement.reason().nl()).isEqualTo("De verplichting gold tot en met 30 juni 2027.");
    }

    private static Judgement judged(LocalDate day) {
        var rule = new Rule.NoNetLoss("canopy", new Baseline.OfYear(2024), LocalDate.of(2030, 12, 31));
        var force = new Obligation.Force(BindingLevel.RESULT, Scope.NATIONAL_TOTAL, LAST_DAY);
        var obligation = new Obligation("o", 1, "NHV", "art. 8(1)", new Label("proef", "test"), force, rule);
        var evidence = evidence("canopy", year(2024, 100), year(2026, 90));
        return Judge.judge(obligation, Input.of(List.of(evidence), List.of(), List.of(), "NL01", day));
    }
}
