package nl.natuurpeil.assessment.assessment.domain;

import static nl.natuurpeil.assessment.Fixtures.MOMENT;
import static nl.natuurpeil.assessment.Fixtures.obligation;
import static nl.natuurpeil.assessment.Fixtures.served;
import static nl.natuurpeil.assessment.Fixtures.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.natuurpeil.assessment.obligation.domain.ConditionFamily;
import nl.natuurpeil.assessment.obligation.domain.Obligation;
import nl.natuurpeil.assessment.verdict.domain.Status;
import org.junit.jupiter.api.Test;

class ConditionLedgerTest {

    private static final Obligation TREES = obligation(
            "NHV-8-1b", served(ConditionFamily.INRICHTING, "bomen"), served(ConditionFamily.BEHEER, "groenbeheer"));

    @Test
    void without_a_verdict_conditions_lack_information() {
        var ledger = new ConditionLedger(List.of(), MOMENT);

        ledger.follow(new Judged(TREES, null));

        assertThat(ledger.current()).hasSize(2).allSatisfy(condition -> {
            assertThat(condition.status()).isEqualTo(Status.INSUFFICIENT_DATA);
            assertThat(condition.verdict()).isNull();
            assertThat(condition.since()).isEqualTo(MOMENT);
        });
    }

    @Test
    void conditions_take_the_status_of_the_verdict_from_when_it_was_judged() {
        var ledger = new ConditionLedger(List.of(), MOMENT);
        ledger.follow(new Judged(TREES, null));

        ledger.follow(new Judged(TREES, verdict("NHV-8-1b", "GM0855", Status.ON_TRACK, 1)));

        assertThat(ledger.current()).hasSize(2).allSatisfy(condition -> {
            assertThat(condition.status()).isEqualTo(Status.ON_TRACK);
            assertThat(condition.verdict()).isEqualTo("NHV-8-1b-GM0855-1");
            assertThat(condition.since()).isEqualTo(MOMENT.plusSeconds(1));
        });
        assertThat(ledger.added()).hasSize(4);
    }

    @Test
    void the_same_judgement_again_adds_nothing() {
        var judged = new Judged(TREES, verdict("NHV-8-1b", "GM0855", Status.MISSED, 1));
        var first = new ConditionLedger(List.of(), MOMENT);
        first.follow(judged);

        var second = new ConditionLedger(first.current(), MOMENT.plusSeconds(60));
        second.follow(judged);

        assertThat(second.added()).isEmpty();
        assertThat(second.current()).containsExactlyElementsOf(first.current());
    }

    @Test
    void a_later_verdict_with_the_same_status_keeps_since() {
        var ledger = new ConditionLedger(List.of(), MOMENT);
        ledger.follow(new Judged(TREES, verdict("NHV-8-1b", "GM0855", Status.ON_TRACK, 1)));

        ledger.follow(new Judged(TREES, verdict("NHV-8-1b", "GM0855", Status.ON_TRACK, 2)));

        assertThat(ledger.current()).allSatisfy(condition -> {
            assertThat(condition.verdict()).isEqualTo("NHV-8-1b-GM0855-2");
            assertThat(condition.since()).isEqualTo(MOMENT.plusSeconds(1));
        });
    }

    @Test
    void a_condition_the_obligation_no_longer_names_is_withdrawn_and_others_stay() {
        var before = new ConditionLedger(List.of(), MOMENT);
        before.follow(new Judged(TREES, null));
        before.follow(new Judged(obligation("NHV-11-3", served(ConditionFamily.ABIOTIEK, "grondwater")), null));

        var after = new ConditionLedger(before.current(), MOMENT);
        after.follow(new Judged(obligation("NHV-8-1b", served(ConditionFamily.INRICHTING, "bomen")), null));

        assertThat(after.added()).singleElement().satisfies(condition -> {
            assertThat(condition.parameter().nl()).isEqualTo("groenbeheer");
            assertThat(condition.withdrawn()).isTrue();
        });
        assertThat(after.current())
                .extracting(condition -> condition.parameter().nl())
                .containsExactlyInAnyOrder("bomen", "grondwater");
    }

    @Test
    void every_verdict_on_the_way_is_kept_in_the_history() {
        var ledger = new ConditionLedger(List.of(), MOMENT);

        ledger.follow(new Judged(TREES, verdict("NHV-8-1b", "GM0855", Status.ON_TRACK, 1)));
        ledger.follow(new Judged(TREES, verdict("NHV-8-1b", "GM0855", Status.MISSED, 2)));

        assertThat(ledger.added())
                .filteredOn(condition -> condition.family() == ConditionFamily.BEHEER)
                .extracting(Condition::status)
                .containsExactly(Status.ON_TRACK, Status.MISSED);
    }
}
