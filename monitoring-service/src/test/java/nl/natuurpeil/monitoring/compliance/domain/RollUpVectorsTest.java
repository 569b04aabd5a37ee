package nl.natuurpeil.monitoring.compliance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.reference.domain.Area;
import nl.natuurpeil.monitoring.reference.domain.Areas;
import nl.natuurpeil.monitoring.reference.domain.Better;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import nl.natuurpeil.monitoring.reference.domain.Indicator.Aggregation;
import nl.natuurpeil.monitoring.reference.domain.Indicator.Dataset;
import nl.natuurpeil.monitoring.reference.domain.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of areas make that of the whole, by docs/contracts/legal-test-vectors/roll-up.json. */
class RollUpVectorsTest {

    private static final Label LABEL = new Label("proef", "test");

    @ParameterizedTest
    @MethodSource("vectors")
    void land_counts_once_and_a_part_that_lacks_leaves_no_whole(JsonNode vector) {
        var evidence = whole("NL01", vector);

        Map<String, @Nullable Double> found = new TreeMap<>();
        evidence.values()
                .forEach(value -> found.put(String.valueOf(value.period().year()), value.value()));
        evidence.incomplete()
                .forEach(gap -> found.put(String.valueOf(gap.period().year()), null));
        Map<String, @Nullable Double> expected = new TreeMap<>();
        vector.get("whole")
                .properties()
                .forEach(year -> expected.put(
                        year.getKey(),
                        year.getValue().isNull() ? null : year.getValue().asDouble()));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void how_a_merger_was_carried_over_is_told_and_so_is_what_a_new_area_was_before() {
        var merged = vectors().toList().get(1);

        var country = whole("NL01", merged);
        var successor = whole("GM3", merged);

        assertThat(country.carriedOver()).singleElement().satisfies(carried -> {
            assertThat(carried.period().year()).isEqualTo(2018);
            assertThat(carried.counted()).containsExactly("GM1", "GM2");
            assertThat(carried.insteadOf()).containsExactly("GM3");
            assertThat(carried.otherTime()).isFalse();
        });
        assertThat(successor.values()).extracting(Evidence.Value::value).containsExactly(30.0, 33.0);
        assertThat(whole("GM1", merged).values())
                .extracting(Evidence.Value::value)
                .containsExactly(10.0);
    }

    @Test
    void values_of_another_time_are_told_to_be_so() {
        assertThat(whole("NL01", vectors().toList().get(3)).carriedOver())
                .singleElement()
                .satisfies(carried -> {
                    assertThat(carried.counted()).containsExactly("GM3");
                    assertThat(carried.insteadOf()).containsExactly("GM1", "GM2");
                    assertThat(carried.otherTime()).isTrue();
                });
    }

    @Test
    void what_is_covered_is_told_by_number_and_by_size() {
        var all = vectors().toList();

        var sizes = whole("NL01", all.get(9)).incomplete().getFirst();
        assertThat(sizes.covered()).isEqualTo(0.75);
        assertThat(NothingKnown.missingParts(whole("NL01", all.get(9)))
                        .getFirst()
                        .nl())
                .contains("1 van de 2 deelgebieden", "75,00 % van de oppervlakte");
        assertThat(whole("NL01", all.get(8)).incomplete().getFirst().withoutSize())
                .containsExactly("GM2");
    }

    private static Evidence whole(String code, JsonNode vector) {
        var areas = new ArrayList<Area>();
        areas.add(new Area("NL01", Area.Kind.COUNTRY, LABEL, List.of()));
        Map<String, List<Measured>> measured = new LinkedHashMap<>();
        vector.get("areas").forEach(area -> {
            areas.add(area(area));
            var values = new ArrayList<Measured>();
            area.get("values")
                    .properties()
                    .forEach(value -> values.add(measured(Integer.parseInt(value.getKey()), value.getValue())));
            if (!values.isEmpty()) {
                measured.put(area.get("code").asText(), values);
            }
        });
        return new Gathering(
                        indicator(Aggregation.valueOf(vector.get("aggregation").asText())),
                        new Areas(areas),
                        (_, codes) -> {
                            var found = new LinkedHashMap<>(measured);
                            found.keySet().retainAll(codes);
                            return found;
                        },
                        null)
                .of(code)
                .orElseThrow();
    }

    private static Area area(JsonNode area) {
        var replaces = new ArrayList<String>();
        area.path("replaces").forEach(code -> replaces.add(code.asText()));
        return new Area(
                area.get("code").asText(),
                Area.Kind.MUNICIPALITY,
                LABEL,
                List.of("NL01"),
                area.has("since") ? LocalDate.parse(area.get("since").asText()) : null,
                null,
                area.has("hectares") ? area.get("hectares").asDouble() : null,
                replaces);
    }

    private static Measured measured(int year, JsonNode value) {
        var period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return new Measured(period, value.asDouble(), null, null, null, new UUID(0, year));
    }

    private static Indicator indicator(Aggregation aggregation) {
        return new Indicator(
                "i",
                1,
                LABEL,
                "1",
                Better.HIGHER,
                aggregation,
                List.of(new Dataset("d", LABEL, false)),
                null,
                null,
                null);
    }

    private static Stream<JsonNode> vectors() {
        try {
            var file = Path.of("..", "docs", "contracts", "legal-test-vectors", "roll-up.json")
                    .toFile();
            return StreamSupport.stream(
                    new ObjectMapper().readTree(file).get("vectors").spliterator(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
