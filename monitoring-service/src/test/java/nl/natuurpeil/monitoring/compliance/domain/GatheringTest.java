package nl.natuurpeil.monitoring.compliance.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Classified;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.reference.domain.Area;
import nl.natuurpeil.monitoring.reference.domain.Areas;
import nl.natuurpeil.monitoring.reference.domain.Better;
import nl.natuurpeil.monitoring.reference.domain.ClassScale;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import nl.natuurpeil.monitoring.reference.domain.Indicator.Aggregation;
import nl.natuurpeil.monitoring.reference.domain.Indicator.Dataset;
import nl.natuurpeil.monitoring.reference.domain.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From measurements to evidence. */
class GatheringTest {

    private static final ClassScale QUALITY =
            new ClassScale(List.of("slecht", "matig", "goed"), Map.of("matig", 0.4, "goed", 0.6));

    @Test
    void a_class_that_was_given_stands_and_a_number_gets_that_of_the_bound_it_reaches() {
        var measured = Map.of("NL27_1", List.of(text(2021, "goed"), number(2024, 0.6), number(2025, 0.5999)));

        var evidence = gather(indicator(Aggregation.NONE, QUALITY), List.of(), measured, "NL27_1")
                .orElseThrow();

        assertThat(evidence.values()).isEmpty();
        assertThat(requireNonNull(evidence.classes()).values())
                .extracting(Classified::code)
                .containsExactly("goed", "goed", "matig");
    }

    @Test
    void a_number_without_bounds_to_class_it_by_stands_for_itself_and_is_no_class() {
        var bare = new ClassScale(List.of("slecht", "goed"));

        var classes = requireNonNull(gather(
                        indicator(Aggregation.NONE, bare),
                        List.of(),
                        Map.of("NL27_1", List.of(number(2024, 0.7))),
                        "NL27_1")
                .orElseThrow()
                .classes());

        assertThat(classes.values().getFirst().code()).isEqualTo("0.7");
        assertThat(bare.knows("0.7")).isFalse();
    }

    @Test
    void below_every_bound_is_the_worst_class_and_without_bounds_a_number_makes_none() {
        assertThat(QUALITY.classOf(-1)).contains("slecht");
        assertThat(new ClassScale(List.of("slecht", "goed")).classOf(0.7)).isEmpty();
        assertThat(new ClassScale(List.of("slecht", "goed"), Map.of("slecht", 0.0, "goed", 0.6)).classOf(-0.1))
                .isEmpty();
    }

    @Test
    void a_water_body_in_the_country_is_no_part_that_adds_up_to_it() {
        var areas = List.of(
                area("NL01", Area.Kind.COUNTRY),
                area("GM1", Area.Kind.MUNICIPALITY, "NL01"),
                area("NL27_1", Area.Kind.WATER_BODY, "GM1"));
        var measured = Map.of("GM1", List.of(number(2024, 5)));

        var evidence = gather(indicator(Aggregation.SUM, null), areas, measured, "NL01")
                .orElseThrow();

        assertThat(evidence.values()).extracting(Value::value).containsExactly(5.0);
        assertThat(evidence.incomplete()).isEmpty();
    }

    private static Optional<Evidence> gather(
            Indicator indicator, List<Area> areas, Map<String, List<Measured>> measured, String area) {
        return new Gathering(
                        indicator,
                        new Areas(areas),
                        (_, codes) -> {
                            var found = new LinkedHashMap<>(measured);
                            found.keySet().retainAll(codes);
                            return found;
                        },
                        null)
                .of(area);
    }

    private static Indicator indicator(Aggregation aggregation, @Nullable ClassScale classes) {
        var label = new Label("proef", "test");
        return new Indicator(
                "i",
                1,
                label,
                "1",
                Better.HIGHER,
                aggregation,
                List.of(new Dataset("d", label, false)),
                null,
                null,
                null,
                classes,
                classes == null ? List.of() : classes.worstToBest());
    }

    private static Area area(String code, Area.Kind kind, String... parents) {
        return new Area(code, kind, new Label(code, code), List.of(parents));
    }

    private static Measured number(int year, double value) {
        return new Measured(year(year), value, null, null, null, new UUID(0, year));
    }

    private static Measured text(int year, String code) {
        return new Measured(year(year), null, code, null, null, new UUID(0, year));
    }

    private static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
