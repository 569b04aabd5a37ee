package nl.natuurpeil.policy.rule.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.policy.content.domain.ImpossibleContent;
import nl.natuurpeil.policy.content.domain.Label;
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
        assertThat(YEAR_2024.lastDay()).contains(day("2024-12-31"));
        assertThat(IN_FORCE.lastDay()).contains(day("2024-08-18"));
        assertThat(INDEX_100.lastDay()).contains(day("2025-09-01"));
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

    @Test
    void every_rule_names_its_indicators_and_its_days() {
        var text = new Label("tekst", "text");
        var share = new AreaShareByDate(
                "peat",
                text,
                null,
                List.of(milestone("2030-12-31", 30), milestone("2040-12-31", 40)),
                new AreaShareByDate.Nested(
                        "wet", List.of(new AreaShareByDate.Part(day("2030-12-31"), Fraction.parse("1/4")))));
        var good = new ClassAtLeast(
                "status",
                "good",
                day("2027-12-22"),
                List.of("fish", "plants"),
                ClassAtLeast.Aggregation.ONE_OUT_ALL_OUT);

        assertThat(share.indicators()).containsExactly("peat", "wet");
        assertThat(share.dues())
                .extracting(due -> due.by() + " " + due.level())
                .containsExactly("2030-12-31 30", "2040-12-31 40");
        assertThat(good.indicators()).containsExactly("status", "fish", "plants");
        assertThat(good.dues()).containsExactly(new Due(day("2027-12-22"), null));
        assertThat(new Inventory(text, Inventory.Kind.REPORT, null, 4).dues()).isEmpty();
        assertThat(new Threshold("nitrate", Operator.AT_MOST, BigDecimal.valueOf(50)).indicators())
                .containsExactly("nitrate");
    }

    @Test
    void what_a_plan_sets_has_no_last_day_and_contradicts_no_deadline() {
        var inPlan = new Baseline.SetInPlan(new Label("tekst", "text"));

        assertThat(inPlan.lastDay()).isEmpty();
        assertThat(new NoNetLoss("canopy", inPlan, day("1999-12-31")).deadline())
                .isEqualTo(day("1999-12-31"));
    }

    @ParameterizedTest
    @CsvSource({"0/4", "5/4", "1/0", "0.25", "1/4/2"})
    void a_fraction_lies_above_nothing_and_up_to_all(String text) {
        assertThatThrownBy(() -> Fraction.parse(text)).isInstanceOf(ImpossibleContent.class);
    }

    @Test
    void a_limit_may_get_stricter_but_never_slacker() {
        var rising = List.of(
                new LevelByDate.Level(day("2030-12-31"), BigDecimal.ONE),
                new LevelByDate.Level(day("2040-12-31"), BigDecimal.TWO));

        assertThat(new LevelByDate("i", Operator.AT_LEAST, null, rising).dues()).hasSize(2);
        assertThatThrownBy(() -> new LevelByDate("i", Operator.AT_MOST, null, rising))
                .hasMessageContaining("must not rise");
    }

    private static Milestone milestone(String by, int atLeast) {
        return new Milestone(day(by), BigDecimal.valueOf(atLeast));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void what_the_member_state_chose_is_enough_and_among_them() {
        assertThat(new KOfN(2, THREE, ChosenBy.MEMBER_STATE, THREE.subList(0, 2)).chosen())
                .hasSize(2);
        assertThatThrownBy(() -> new KOfN(2, THREE, ChosenBy.MEMBER_STATE, THREE.subList(0, 1)))
                .hasMessageContaining("2 can't be met");
        assertThatThrownBy(() -> new KOfN(1, THREE, ChosenBy.MEMBER_STATE, List.of("other")))
                .hasMessageContaining("among the obligations");
        assertThatThrownBy(() -> new KOfN(3, THREE, ChosenBy.LAW, THREE)).hasMessageContaining("the law chooses");
    }
}
