package nl.natuurpeil.monitoring.compliance.adapter.document;

import static nl.natuurpeil.monitoring.compliance.VerdictFixture.birds;
import static nl.natuurpeil.monitoring.compliance.VerdictFixture.fallingIndex;
import static nl.natuurpeil.monitoring.compliance.VerdictFixture.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.domain.Evidence;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Incomplete;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.compliance.domain.Member;
import nl.natuurpeil.monitoring.compliance.domain.Outcome;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import org.junit.jupiter.api.Test;

class ChangeCauseTest {

    private static final Evidence BEFORE = fallingIndex("birds");
    private static final Period IN_2027 = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
    private static final Member PASSES = new Member("NHV-11-3", "GM1", Outcome.PASS, Status.ON_TRACK);

    @Test
    void a_new_period_is_data_added() {
        var fewer = with(BEFORE.values().subList(0, 9), List.of());

        assertThat(between(on(fewer), on(BEFORE))).containsExactly(ChangeCause.DATA_ADDED);
    }

    @Test
    void a_figure_of_a_part_is_data_added_also_while_the_whole_still_lacks_others() {
        var before = with(BEFORE.values(), List.of(new Incomplete(IN_2027, List.of("GM2", "GM3"), 3)));
        var after = with(BEFORE.values(), List.of(new Incomplete(IN_2027, List.of("GM3"), 3)));

        assertThat(between(on(before), on(after))).containsExactly(ChangeCause.DATA_ADDED);
    }

    @Test
    void another_value_for_the_same_period_is_data_corrected() {
        var values = new ArrayList<>(BEFORE.values());
        values.set(9, new Value(IN_2027, 80, List.of(new UUID(0, 1))));

        assertThat(between(on(BEFORE), on(with(values, List.of())))).containsExactly(ChangeCause.DATA_CORRECTED);
    }

    @Test
    void another_version_of_the_obligation_is_a_rule_changed() {
        var birds = birds();
        var newer = new Obligation(
                birds.code(), 2, birds.instrument(), birds.article(), birds.title(), birds.force(), birds.rule());

        var after = VerdictDocument.from(verdict(newer, List.of(), List.of(BEFORE), List.of()));

        assertThat(between(on(BEFORE), after)).containsExactly(ChangeCause.RULE_CHANGED);
    }

    @Test
    void a_total_that_was_whole_and_lacks_a_part_now_is_an_area_changed() {
        var after = with(BEFORE.values().subList(0, 9), List.of(new Incomplete(IN_2027, List.of("GM3"), 3)));

        assertThat(between(on(BEFORE), on(after))).containsExactly(ChangeCause.AREA_CHANGED);
    }

    @Test
    void an_area_that_counts_and_is_judged_anew_is_told_from_one_that_is_new() {
        var unknown = counting(Member.unknown("NHV-11-3", "GM1"));

        assertThat(between(unknown, counting(PASSES))).containsExactly(ChangeCause.PART_JUDGED_ANEW);
        assertThat(between(counting(PASSES), counting(PASSES, Member.unknown("NHV-11-3", "GM2"))))
                .containsExactly(ChangeCause.AREA_CHANGED);
    }

    @Test
    void the_same_input_comes_out_otherwise_because_time_passed() {
        assertThat(between(on(BEFORE), on(BEFORE))).containsExactly(ChangeCause.TIME_PASSED);
    }

    @Test
    void a_figure_that_was_taken_back_is_data_withdrawn_and_one_in_its_place_is_data_added() {
        var last = BEFORE.values().getLast();
        var withdrawn = Set.copyOf(last.measurements());
        var fewer = with(BEFORE.values().subList(0, 9), List.of());
        var values = new ArrayList<>(BEFORE.values());
        values.set(9, new Value(IN_2027, 80, List.of(new UUID(0, 1))));

        assertThat(ChangeCause.gone(on(BEFORE), on(fewer))).isEqualTo(withdrawn);
        assertThat(ChangeCause.between(on(BEFORE), on(fewer), withdrawn)).containsExactly(ChangeCause.DATA_WITHDRAWN);
        assertThat(ChangeCause.between(on(BEFORE), on(with(values, List.of())), withdrawn))
                .containsExactly(ChangeCause.DATA_ADDED, ChangeCause.DATA_WITHDRAWN);
        assertThat(between(on(BEFORE), on(fewer))).containsExactly(ChangeCause.DATA_CORRECTED);
    }

    @Test
    void a_total_that_lost_the_figure_of_a_part_is_data_withdrawn_and_no_area_changed() {
        var withdrawn = Set.copyOf(BEFORE.values().getLast().measurements());
        var after = with(BEFORE.values().subList(0, 9), List.of(new Incomplete(IN_2027, List.of("GM3"), 3)));

        assertThat(ChangeCause.between(on(BEFORE), on(after), withdrawn)).containsExactly(ChangeCause.DATA_WITHDRAWN);
    }

    @Test
    void a_part_that_lost_its_figure_is_data_withdrawn_also_where_others_were_missing_already() {
        var before = with(BEFORE.values(), List.of(new Incomplete(IN_2027, List.of("GM3"), 3)));
        var after = with(BEFORE.values(), List.of(new Incomplete(IN_2027, List.of("GM2", "GM3"), 3)));

        assertThat(between(on(before), on(after))).containsExactly(ChangeCause.DATA_WITHDRAWN);
    }

    private static Set<ChangeCause> between(VerdictDocument before, VerdictDocument after) {
        return ChangeCause.between(before, after, Set.of());
    }

    private static VerdictDocument on(Evidence evidence) {
        return VerdictDocument.from(verdict(birds(), List.of(), List.of(evidence), List.of()));
    }

    private static VerdictDocument counting(Member... members) {
        return VerdictDocument.from(verdict(birds(), List.of(), List.of(), List.of(members)));
    }

    private static Evidence with(List<Value> values, List<Incomplete> incomplete) {
        return new Evidence(
                BEFORE.indicator(),
                BEFORE.area(),
                BEFORE.dataset(),
                BEFORE.datasetLabel(),
                BEFORE.example(),
                BEFORE.unit(),
                BEFORE.better(),
                values,
                incomplete);
    }
}
