package nl.natuurpeil.monitoring.compliance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.reference.domain.Lineage;
import org.junit.jupiter.api.Test;

class KeptRollUpTest {

    private static final List<String> CODES =
            IntStream.range(0, 11).mapToObj("GM%02d"::formatted).toList();
    private static final List<Lineage> PARTS = CODES.stream().map(Lineage::of).toList();
    private static final Pooling SUM = Pooling.sum(Map.of());

    /** Rows that are added, corrected, withdrawn and read again, and now and then figures of before. */
    @Test
    void whatever_changes_it_is_what_is_made_of_the_same_figures_from_nothing() {
        var random = new Random(20261124);
        var kept = new KeptRollUp(PARTS, CODES, SUM, KeptRollUpTest::value);
        var figures = new HashMap<String, List<Measured>>();
        List<Map<String, List<Measured>>> history = new ArrayList<>();
        int complete = 0;
        for (int edit = 0; edit < 1500; edit++) {
            var code = CODES.get(random.nextInt(CODES.size()));
            figures.put(code, edited(figures.getOrDefault(code, List.of()), random));
            var now = Map.copyOf(figures);
            history.add(now);
            var asked = random.nextInt(10) == 0 ? history.get(random.nextInt(history.size())) : now;

            assertThat(kept.of(asked)).isEqualTo(fromNothing(asked));
            complete += kept.of(asked).values().size();
        }
        assertThat(complete).isPositive();
    }

    @Test
    void periods_in_which_nothing_differs_are_not_made_again() {
        var kept = new KeptRollUp(PARTS, CODES, SUM, KeptRollUpTest::value);
        var figures = new HashMap<String, List<Measured>>();
        var unchanged = measured(2024, 10);
        CODES.forEach(code -> figures.put(code, List.of(unchanged, measured(2025, 20))));
        var first = kept.of(Map.copyOf(figures)).values();

        figures.put("GM03", List.of(unchanged, measured(2025, 21)));
        var second = kept.of(Map.copyOf(figures)).values();

        assertThat(second.getFirst()).isSameAs(first.getFirst());
        assertThat(second.getLast().value()).isEqualTo(221);
    }

    private static List<Measured> edited(List<Measured> before, Random random) {
        var after = new ArrayList<>(before);
        int year = 2015 + random.nextInt(4);
        if (random.nextInt(4) > 0) {
            after.removeIf(one -> one.period().year() == year);
        }
        if (random.nextInt(40) > 0) {
            after.add(measured(year, random.nextInt(50)));
        }
        after.sort(Comparator.comparing(Measured::period, RollUp.OLDEST_FIRST));
        return List.copyOf(after);
    }

    /** Some are of a class and have no number. */
    private static Measured measured(int year, int number) {
        var period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return number == 0
                ? new Measured(period, null, "goed", null, null, UUID.randomUUID())
                : new Measured(period, number / 10.0 * 10, null, number % 3 == 0 ? null : 0.5, null, UUID.randomUUID());
    }

    private static Optional<Value> value(Measured one) {
        return Optional.ofNullable(one.value())
                .map(value -> new Value(one.period(), value, one.standardError(), null, List.of(one.id())));
    }

    private static RollUp fromNothing(Map<String, List<Measured>> figures) {
        Map<String, List<Value>> values = new HashMap<>();
        figures.forEach((code, all) -> values.put(
                code, all.stream().flatMap(one -> value(one).stream()).toList()));
        return RollUp.of(PARTS, values, SUM);
    }
}
