package nl.natuurpeil.assessment.area.domain;

import static nl.natuurpeil.assessment.Fixtures.area;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AreaTest {

    @Test
    void the_same_content_has_the_same_hash() {
        assertThat(area("GM0855", AreaKind.MUNICIPALITY, "PV30").contentHash())
                .isEqualTo(area("GM0855", AreaKind.MUNICIPALITY, "PV30").contentHash())
                .hasSize(64);
    }

    @Test
    void another_parent_gives_another_hash() {
        assertThat(area("GM0855", AreaKind.MUNICIPALITY, "PV30").contentHash())
                .isNotEqualTo(area("GM0855", AreaKind.MUNICIPALITY, "PV26").contentHash());
    }

    @Test
    void a_code_of_another_shape_is_refused() {
        assertThatThrownBy(() -> area("Tilburg", AreaKind.MUNICIPALITY)).hasMessageContaining("not an area code");
    }

    @Test
    void an_area_can_not_end_before_it_begins() {
        var area = area("GM0855", AreaKind.MUNICIPALITY);

        assertThatThrownBy(() -> new Area(
                        area.code(),
                        area.kind(),
                        area.name(),
                        List.of(),
                        area.validFrom(),
                        LocalDate.parse("2023-12-31"),
                        area.certainty()))
                .hasMessageContaining("ends before it begins");
    }

    @Test
    void size_and_predecessors_are_part_of_the_hash_once_they_are_given() {
        var area = area("GM0003", AreaKind.MUNICIPALITY);
        var merged = new Area(
                area.code(),
                area.kind(),
                area.name(),
                List.of(),
                area.validFrom(),
                null,
                area.certainty(),
                new BigDecimal("120.50"),
                List.of("GM0001", "GM0002"));

        assertThat(merged.contentHash()).isNotEqualTo(area.contentHash());
        assertThat(merged.predecessors()).containsExactly("GM0001", "GM0002");
        assertThatThrownBy(() -> new Area(
                        "GM0003",
                        area.kind(),
                        area.name(),
                        List.of(),
                        area.validFrom(),
                        null,
                        area.certainty(),
                        BigDecimal.ZERO,
                        null))
                .hasMessageContaining("has a size of 0");
    }

    @Test
    void codes_of_water_bodies_have_their_own_shape() {
        assertThat(area("NL27_KD_3_2", AreaKind.WATER_BODY).code()).isEqualTo("NL27_KD_3_2");
    }
}
