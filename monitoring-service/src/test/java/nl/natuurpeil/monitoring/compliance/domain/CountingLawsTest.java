package nl.natuurpeil.monitoring.compliance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What counting must never do, whatever the parts. */
class CountingLawsTest {

    @Property
    void another_passing_part_never_turns_a_pass_into_a_failure(
            @ForAll @IntRange(min = 1, max = 7) int k, @ForAll @Size(max = 8) List<Outcome> parts) {
        var before = Counting.outcome(k, parts);

        var after = Counting.outcome(k, with(parts, Outcome.PASS));

        assertThat(after).isNotEqualTo(before == Outcome.FAIL ? null : Outcome.FAIL);
        assertThat(before == Outcome.PASS ? after : Outcome.PASS).isEqualTo(Outcome.PASS);
    }

    @Property
    void another_passing_area_leaves_the_answer_over_all_areas_as_it_was(
            @ForAll @Size(min = 1, max = 8) List<Outcome> areas) {
        assertThat(Counting.all(with(areas, Outcome.PASS))).isEqualTo(Counting.all(areas));
    }

    @Property
    void the_order_of_the_parts_decides_nothing(
            @ForAll @IntRange(min = 1, max = 7) int k, @ForAll @Size(max = 8) List<Outcome> parts, @ForAll long seed) {
        var shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Counting.outcome(k, shuffled)).isEqualTo(Counting.outcome(k, parts));
        assertThat(Counting.all(shuffled)).isEqualTo(Counting.all(parts));
    }

    @Property
    void an_answer_holds_whichever_way_the_unknown_parts_turn_out(
            @ForAll @IntRange(min = 1, max = 7) int k, @ForAll @Size(max = 8) List<Outcome> parts) {
        var answer = Counting.outcome(k, parts);

        var atWorst = Counting.outcome(k, turnedOut(parts, Outcome.FAIL));
        var atBest = Counting.outcome(k, turnedOut(parts, Outcome.PASS));

        assertThat(answer).isEqualTo(atWorst == atBest ? atWorst : Outcome.UNKNOWN);
    }

    @Property
    void a_pass_over_all_areas_has_no_unknown_area(@ForAll @Size(max = 8) List<Outcome> areas) {
        if (Counting.all(areas) == Outcome.PASS) {
            assertThat(areas).isNotEmpty().containsOnly(Outcome.PASS);
        }
    }

    private static List<Outcome> with(List<Outcome> parts, Outcome another) {
        var more = new ArrayList<>(parts);
        more.add(another);
        return more;
    }

    private static List<Outcome> turnedOut(List<Outcome> parts, Outcome unknownAs) {
        return parts.stream()
                .map(part -> part == Outcome.UNKNOWN ? unknownAs : part)
                .toList();
    }
}
