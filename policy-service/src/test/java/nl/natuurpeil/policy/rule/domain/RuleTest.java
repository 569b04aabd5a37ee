package nl.natuurpeil.policy.rule.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that contradict themselves can't be made. */
class RuleTest {

    private static final Baseline YEAR_2024 = new Baseline.Year(2024);
    private static final Baseline IN_FORCE = new Baseline.Date(LocalDate.parse("2024-08-18"));
    private static final Baseline INDEX_100 = new Baseline.IndexHundredAt(LocalDate.parse("2025-09-01"));
    private static final List<String> THREE = List.of("a", "b", "c");

    @Test
    void a_rule_knows_what_it_looks_at() {
        assertThat(new NoNetLoss("canopy", YEAR_2024, day("2030-12-31")).indicators())
                .containsExactly("canopy");
        assertThat(new NoNetLoss("canopy", YEAR_2024, day("2030-12-31")).parts())
                .isEmpty();
        assertThat(new KOfN(2, THREE, ChosenBy.MEMBER_STATE).parts()).isEqualTo(THREE);
        assertThat(new KOfN(2, THREE, ChosenBy.MEMBER_STATE).indicators()).isEmpty();
    }

    @Test
    void a_baseline_ends_on_its_last_day() {
        assertThat(YEAR_2024.lastDay()).isEqualTo(day("2024-12-31"));
        assertThat(IN_FORCE.lastDay()).isEqualTo(day("2024-08-18"));
        assertThat(INDEX_100.lastDay()).isEqualTo(day("2025-09-01"));
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void any_number_up_to_all_can_be_demanded(int k) {
        assertThat(new KOfN(k, THREE, ChosenBy.MEMBER_STATE).k()).isEqualTo(k);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "4"})
    void no_other_number_can(int k) {
        assertThatThrownBy(() -> new KOfN(k, THREE, ChosenBy.MEMBER_STATE))
                .isInstanceOf(ImpossibleContent.class)
                .hasMessageContaining("k ");
    }

    @Test
    void what_the_law_chooses_is_all() {
        assertThat(new KOfN(3, THREE, ChosenBy.LAW).k()).isEqualTo(3);
        assertThatThrownBy(() -> new KOfN(2, THREE, ChosenBy.LAW)).hasMessageContaining("all 3");
    }

    @Test
    void an_obligation_is_counted_once() {
        assertThatThrownBy(() -> new KOfN(2, List.of("a", "a"), ChosenBy.MEMBER_STATE))
                .hasMessageContaining("twice");
    }

    @Test
    void a_deadline_comes_after_the_baseline() {
        assertThatThrownBy(() -> new NoNetLoss("canopy", YEAR_2024, day("2024-12-31")))
                .hasMessageContaining("after the baseline");
    }

    @Test
    void a_baseline_may_be_the_first_day_of_the_period_but_not_after_its_end() {
        var period = new Period(day("2024-08-18"), day("2030-12-31"));
        assertThat(new IncreasingTrend("index", IN_FORCE, period, 6, null).satisfactoryLevel())
                .isNull();
        assertThatThrownBy(() -> new IncreasingTrend("index", new Baseline.Year(2031), period, 6, null))
                .hasMessageContaining("after the period");
        assertThatThrownBy(() -> new IncreasingTrend("index", IN_FORCE, period, 0, null))
                .hasMessageContaining("at least 1");
    }

    @Test
    void a_period_ends_after_it_begins() {
        assertThatThrownBy(() -> new Period(day("2030-12-31"), day("2024-08-18")))
                .hasMessageContaining("2030-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2040-12-31, 110, 2030-12-31, 120, order of their dates",
        "2030-12-31, 110, 2030-12-31, 120, order of their dates",
        "2030-12-31, 120, 2040-12-31, 110, must not fall",
        "2025-09-01, 110, 2040-12-31, 120, after the baseline",
    })
    void milestones_are_in_order_and_never_fall(String first, int level, String then, int nextLevel, String sentence) {
        var milestones = List.of(milestone(first, level), milestone(then, nextLevel));

        assertThatThrownBy(() -> new IndexLevelByDate("birds", INDEX_100, milestones))
                .isInstanceOf(ImpossibleContent.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void an_index_rule_needs_a_milestone() {
        assertThatThrownBy(() -> new IndexLevelByDate("birds", INDEX_100, List.of()))
                .hasMessageContaining("milestone");
    }

    private static Milestone milestone(String by, int atLeast) {
        return new Milestone(day(by), BigDecimal.valueOf(atLeast));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
