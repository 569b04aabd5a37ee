package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.VerdictFixture.obligation;
import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.evidence;
import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Classes;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Classified;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.compliance.domain.Judge.Input;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import nl.natuurpeil.monitoring.reference.domain.Better;
import nl.natuurpeil.monitoring.reference.domain.ClassAggregation;
import nl.natuurpeil.monitoring.reference.domain.ClassRule;
import nl.natuurpeil.monitoring.reference.domain.ClassScale;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Milestone;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import nl.natuurpeil.monitoring.reference.domain.Operator;
import nl.natuurpeil.monitoring.reference.domain.Rule;

/** What judging must never do, whatever the evidence. */
class JudgeLawsTest {

    private static final LocalDate DEADLINE = LocalDate.of(2030, 12, 31);
    private static final ClassScale SCALE = new ClassScale(List.of("slecht", "matig", "goed"));
    private static final List<Rule> RISING = List.of(
            new Rule.Threshold("v", Operator.AT_LEAST, new BigDecimal("50")),
            new Rule.NoNetLoss("v", new Baseline.OfYear(2024), DEADLINE),
            new Rule.IncreasingTrend("v", new Baseline.OfYear(2024), LocalDate.of(2024, 8, 18), DEADLINE, null),
            new Rule.IndexLevelByDate(
                    "v", new Baseline.OfYear(2024), List.of(new Milestone(DEADLINE, new BigDecimal("110")))),
            new Rule.LevelByDate("v", Operator.AT_LEAST, null, List.of(new Milestone(DEADLINE, new BigDecimal("50")))),
            new Rule.NonDeterioration("v", new Baseline.OfYear(2024)));

    @Property
    void a_further_passing_part_never_turns_a_pass_into_anything_else(
            @ForAll @IntRange(min = 1, max = 5) int k, @ForAll @Size(max = 6) List<Outcome> parts) {
        var before = kOfN(k, parts);
        var more = new ArrayList<>(parts);
        more.add(Outcome.PASS);

        var after = kOfN(k, more);

        assertThat(before == Outcome.PASS ? after : Outcome.PASS).isEqualTo(Outcome.PASS);
    }

    @Property
    void what_is_unknown_becomes_no_pass_by_another_order(
            @ForAll @IntRange(min = 1, max = 5) int k, @ForAll @Size(max = 6) List<Outcome> parts, @ForAll long seed) {
        var shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(kOfN(k, shuffled)).isEqualTo(kOfN(k, parts));
    }

    @Property
    void an_answer_stands_when_more_becomes_known(
            @ForAll @IntRange(min = 1, max = 5) int k,
            @ForAll @Size(max = 6) List<Outcome> parts,
            @ForAll boolean pass) {
        var known = parts.stream()
                .map(part -> part != Outcome.UNKNOWN ? part : pass ? Outcome.PASS : Outcome.FAIL)
                .toList();
        var before = kOfN(k, parts);

        assertThat(before == Outcome.UNKNOWN ? before : kOfN(k, known)).isEqualTo(before);
    }

    @Property
    void more_of_what_is_better_never_turns_a_pass_into_a_failure(
            @ForAll @IntRange(min = 0, max = 5) int rule,
            @ForAll @DoubleRange(min = 1, max = 200) double baseline,
            @ForAll @DoubleRange(min = 1, max = 200) double last,
            @ForAll @DoubleRange(min = 0, max = 100) double more) {
        var before = judge(RISING.get(rule), year(2024, baseline), year(2026, last));

        var after = judge(RISING.get(rule), year(2024, baseline), year(2026, last + more));

        assertThat(before == Outcome.PASS ? after : Outcome.PASS).isEqualTo(Outcome.PASS);
    }

    /** Narrowing what is known of a value, down to the value itself, takes back no answer. */
    @Property
    void an_answer_on_a_bound_holds_for_every_value_within_it(
            @ForAll @IntRange(min = 0, max = 5) int rule,
            @ForAll @DoubleRange(min = 1, max = 200) double baseline,
            @ForAll @DoubleRange(min = 1, max = 200) double low,
            @ForAll @DoubleRange(min = 0, max = 100) double width,
            @ForAll @DoubleRange(min = 0, max = 1) double place) {
        var bounded =
                new Value(year(2026, 0).period(), low + width, null, new Range(null, low, low + width), List.of());
        var answer = judge(RISING.get(rule), year(2024, baseline), bounded);

        var within = judge(RISING.get(rule), year(2024, baseline), year(2026, low + place * width));

        assertThat(answer == Outcome.UNKNOWN ? within : answer).isEqualTo(within);
    }

    @Property
    void the_order_of_the_parts_of_a_total_decides_nothing(
            @ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = 0, max = 100) Double> parts, @ForAll long seed) {
        var codes = new ArrayList<>(
                IntStream.range(0, parts.size()).mapToObj(i -> "GM" + i).toList());
        Map<String, List<Value>> values = new HashMap<>();
        codes.forEach(code -> values.put(code, List.of(year(2024, parts.get(Integer.parseInt(code.substring(2)))))));
        var before = RollUp.sum(codes, values);
        Collections.shuffle(codes, new Random(seed));

        assertThat(RollUp.sum(codes, values)).isEqualTo(before);
    }

    @Property
    void an_element_that_is_good_harms_no_good_status_and_one_unclassified_never_makes_one(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = -1, max = 2) Integer> elements) {
        var before = status(elements);
        var withGood = new ArrayList<>(elements);
        withGood.add(2);
        var withUnknown = new ArrayList<>(elements);
        withUnknown.add(-1);

        assertThat(before == Outcome.PASS ? status(withGood) : Outcome.PASS).isEqualTo(Outcome.PASS);
        assertThat(status(withUnknown)).isNotEqualTo(Outcome.PASS);
        assertThat(before == Outcome.FAIL ? status(withUnknown) : Outcome.FAIL).isEqualTo(Outcome.FAIL);
    }

    private static Outcome kOfN(int k, List<Outcome> parts) {
        List<Obligation> obligations = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            var code = "P" + i;
            obligations.add(obligation(code, new Rule.Threshold(code, Operator.AT_LEAST, BigDecimal.ONE)));
            if (parts.get(i) != Outcome.UNKNOWN) {
                evidence.add(evidence(code, year(2025, parts.get(i) == Outcome.PASS ? 2 : 0)));
            }
        }
        var rule = new Rule.KOfN(k, obligations.stream().map(Obligation::code).toList());
        return judge(obligation("ALL", rule), obligations, evidence);
    }

    private static Outcome status(List<Integer> elements) {
        List<Evidence> evidence = new ArrayList<>();
        var codes = IntStream.range(0, elements.size()).mapToObj(i -> "E" + i).toList();
        for (int i = 0; i < elements.size(); i++) {
            var period = year(2025, 0).period();
            var classes = elements.get(i) < 0
                    ? List.<Classified>of()
                    : List.of(new Classified(period, SCALE.worstToBest().get(elements.get(i)), null, List.of()));
            var label = new Label("proef", "test");
            evidence.add(new Evidence(
                    codes.get(i),
                    "NL01",
                    "d",
                    label,
                    false,
                    "{class}",
                    Better.HIGHER,
                    List.of(),
                    List.of(),
                    new Classes(SCALE, classes),
                    null,
                    List.of()));
        }
        var rule = new ClassRule.ClassAtLeast("whole", "goed", null, codes, ClassAggregation.ONE_OUT_ALL_OUT);
        return judge(obligation("KRW", rule), List.of(), evidence);
    }

    private static Outcome judge(Rule rule, Value... values) {
        return judge(obligation("o", rule), List.of(), List.of(evidence("v", values)));
    }

    private static Outcome judge(Obligation obligation, List<Obligation> parts, List<Evidence> evidence) {
        return Judge.judge(obligation, Input.of(evidence, parts, List.of(), "NL01", LocalDate.of(2027, 1, 1)))
                .outcome();
    }
}
