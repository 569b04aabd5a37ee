package nl.natuurpeil.assessment.area.domain;

import static nl.natuurpeil.assessment.Fixtures.area;
import static nl.natuurpeil.assessment.Fixtures.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HierarchyTest {

    private final Hierarchy areas = new Hierarchy(List.of(
            version(area("NL01", AreaKind.COUNTRY)),
            version(area("PV30", AreaKind.PROVINCE, "NL01")),
            version(area("GM0855", AreaKind.MUNICIPALITY, "PV30", "ZZ99")),
            version(area("GM0785", AreaKind.MUNICIPALITY, "PV30"))));

    @Test
    void ancestors_come_nearest_first_and_unknown_ones_are_passed_over() {
        assertThat(areas.ancestors("GM0855")).extracting(AreaVersion::code).containsExactly("PV30", "NL01");
    }

    @Test
    void descendants_reach_all_the_way_down() {
        assertThat(areas.descendants("NL01"))
                .extracting(AreaVersion::code)
                .containsExactlyInAnyOrder("PV30", "GM0855", "GM0785");
    }

    @Test
    void an_unknown_area_has_no_relatives() {
        assertThat(areas.ancestors("GM9999")).isEmpty();
        assertThat(areas.descendants("GM9999")).isEmpty();
    }

    @Test
    void areas_that_name_each_other_as_parent_end() {
        var circular = new Hierarchy(List.of(
                version(area("PV01", AreaKind.PROVINCE, "PV02")), version(area("PV02", AreaKind.PROVINCE, "PV01"))));

        assertThat(circular.ancestors("PV01")).extracting(AreaVersion::code).containsExactly("PV02");
    }
}
