package nl.natuurpeil.assessment.area.domain;

import static nl.natuurpeil.assessment.Fixtures.area;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
