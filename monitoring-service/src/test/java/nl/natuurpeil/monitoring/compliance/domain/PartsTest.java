package nl.natuurpeil.monitoring.compliance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.compliance.domain.Parts.Section;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.reference.domain.Lineage;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static final Period YEAR = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

    @Test
    void of_a_list_in_which_one_measurement_differs_one_section_does() {
        var values = values(200);
        var before = Parts.of(values);
        values.put("GM0100", value(9999));
        var after = Parts.of(values);

        assertThat(after.hash()).isNotEqualTo(before.hash());
        var differing = new ArrayList<>(after.sections());
        differing.removeAll(before.sections());
        assertThat(differing).hasSize(1);
        assertThat(differing.getFirst().lines()).contains("GM0100 " + new UUID(0, 9999) + "\n");
        assertThat(before.sections()).hasSize(4);
        assertThat(before.count()).isEqualTo(200);
    }

    @Test
    void the_list_has_a_line_for_each_area_in_order() {
        var lines = String.join(
                "",
                Parts.of(values(130)).sections().stream().map(Section::lines).toList());

        assertThat(lines.lines()).hasSize(130).isSorted().first().isEqualTo("GM0000 " + new UUID(0, 0));
    }

    @Test
    void a_total_names_measurements_up_to_ten_areas_and_has_a_list_of_more() {
        assertThat(total(10).measurements()).hasSize(10);
        assertThat(total(10).parts()).isNull();
        assertThat(total(11).measurements()).isEmpty();
        assertThat(total(11).parts()).isEqualTo(Parts.of(values(11)));
    }

    private static Value total(int areas) {
        var values = values(areas);
        var parts = values.keySet().stream().map(Lineage::of).toList();
        Map<String, List<Value>> byPart = new TreeMap<>();
        values.forEach((code, value) -> byPart.put(code, List.of(value)));
        return RollUp.of(parts, byPart, Pooling.sum(Map.of())).values().getFirst();
    }

    private static Map<String, Value> values(int areas) {
        Map<String, Value> values = new TreeMap<>();
        IntStream.range(0, areas).forEach(i -> values.put("GM%04d".formatted(i), value(i)));
        return values;
    }

    private static Value value(int number) {
        return new Value(YEAR, number, List.of(new UUID(0, number)));
    }
}
