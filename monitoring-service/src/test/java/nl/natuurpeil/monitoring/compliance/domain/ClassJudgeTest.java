package nl.natuurpeil.monitoring.compliance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Classified;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import nl.natuurpeil.monitoring.reference.domain.ClassAggregation;
import nl.natuurpeil.monitoring.reference.domain.ClassRule.ClassAtLeast;
import nl.natuurpeil.monitoring.reference.domain.ClassRule.ClassNonDeterioration;
import nl.natuurpeil.monitoring.reference.domain.ClassScale;
import nl.natuurpeil.monitoring.reference.domain.Label;
import org.junit.jupiter.api.Test;

/** Directive 2000/60/EC, art. 4 and annex V. */
class ClassJudgeTest {

    private static final ClassScale SCALE =
            new ClassScale(List.of("slecht", "ontoereikend", "matig", "goed", "zeer-goed"));
    private static final LocalDate DEADLINE = LocalDate.of(2027, 12, 22);
    private static final ClassAtLeast GOOD =
            new ClassAtLeast("status", "goed", DEADLINE, List.of("fish", "algae"), ClassAggregation.ONE_OUT_ALL_OUT);
    private static final ClassNonDeterioration NO_LOWER =
            new ClassNonDeterioration("status", new Baseline.OfYear(2021), true, List.of("fish", "algae"));

    @Test
    void every_element_good_is_a_good_status() {
        var judgement = atLeast(Map.of("fish", List.of(in(2026, "goed")), "algae", List.of(in(2026, "zeer-goed"))));

        assertThat(judgement.outcome()).isEqualTo(Outcome.PASS);
        assertThat(judgement.status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void an_element_that_was_not_measured_keeps_a_good_status_from_passing() {
        var judgement = atLeast(Map.of("fish", List.of(in(2026, "goed"))));

        assertThat(judgement.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(judgement.reason().nl()).isEqualTo("De klasse is goed (voorlopig); gevraagd is ten minste goed.");
        assertThat(judgement.missing().getFirst().nl()).isEqualTo("De klasse van algae.");
    }

    @Test
    void one_element_below_good_fails_whatever_the_others_turn_out_to_be() {
        assertThat(atLeast(Map.of("fish", List.of(in(2026, "matig")))).outcome())
                .isEqualTo(Outcome.FAIL);
    }

    @Test
    void one_element_that_drops_a_class_is_deterioration_even_if_the_whole_stays_the_same() {
        var evidence = new ClassEvidence(
                "status",
                SCALE,
                List.of(in(2021, "matig"), in(2027, "matig")),
                Map.of(
                        "fish", List.of(in(2021, "goed"), in(2027, "matig")),
                        "algae", List.of(in(2021, "matig"), in(2027, "matig"))));

        var judgement = ClassNonDeteriorationJudge.judge(NO_LOWER, evidence);

        assertThat(judgement.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(judgement.reason().en()).contains("2 classes are the same or better, 1 are worse");
    }

    @Test
    void an_element_without_a_class_to_compare_with_leaves_it_unknown() {
        var evidence = new ClassEvidence("status", SCALE, List.of(), Map.of("fish", List.of(in(2027, "goed"))));

        assertThat(ClassNonDeteriorationJudge.judge(NO_LOWER, evidence).outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void with_no_element_measured_the_class_given_to_the_whole_decides() {
        var evidence = new ClassEvidence("status", SCALE, List.of(in(2026, "matig")), Map.of("fish", List.of()));

        assertThat(ClassAtLeastJudge.judge(GOOD, evidence, LocalDate.of(2027, 1, 1))
                        .outcome())
                .isEqualTo(Outcome.FAIL);
    }

    @Test
    void where_each_element_counts_and_none_is_named_the_whole_proves_no_more_than_a_loss() {
        var rule = new ClassNonDeterioration("status", new Baseline.OfYear(2021), true, List.of());
        var same = new ClassEvidence("status", SCALE, List.of(in(2021, "goed"), in(2027, "goed")), Map.of());
        var lower = new ClassEvidence("status", SCALE, List.of(in(2021, "goed"), in(2027, "matig")), Map.of());

        assertThat(ClassNonDeteriorationJudge.judge(rule, same).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(ClassNonDeteriorationJudge.judge(rule, lower).outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void a_baseline_fixed_by_a_plan_is_named_among_what_is_missing() {
        var plan = new Baseline.SetInPlan(new Label("klasse in het plan", "class in the plan"));
        var rule = new ClassNonDeterioration("status", plan, false, List.of());

        var judgement = ClassNonDeteriorationJudge.judge(
                rule, new ClassEvidence("status", SCALE, List.of(in(2027, "goed")), Map.of()));

        assertThat(judgement.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(judgement.missing().getFirst().nl()).isEqualTo("Het uitgangspunt: klasse in het plan.");
    }

    private static Judgement atLeast(Map<String, List<Classified>> elements) {
        var evidence = new ClassEvidence("status", SCALE, List.of(), elements);
        return ClassAtLeastJudge.judge(GOOD, evidence, LocalDate.of(2027, 1, 1));
    }

    private static Classified in(int year, String code) {
        return new Classified(new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), code, null, List.of());
    }
}
