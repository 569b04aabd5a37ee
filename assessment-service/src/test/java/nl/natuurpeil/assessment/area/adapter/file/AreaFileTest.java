package nl.natuurpeil.assessment.area.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.natuurpeil.assessment.area.domain.Area;
import nl.natuurpeil.assessment.area.domain.AreaKind;
import nl.natuurpeil.assessment.area.domain.Certainty;
import nl.natuurpeil.assessment.area.domain.ParentLink;
import org.junit.jupiter.api.Test;

class AreaFileTest {

    private final java.util.List<Area> areas = new AreaFile().read();

    @Test
    void has_the_demonstration_areas_once_each() {
        assertThat(areas)
                .extracting(Area::code)
                .containsExactlyInAnyOrder(
                        "EU",
                        "NL01",
                        "PV22",
                        "PV23",
                        "PV25",
                        "PV26",
                        "PV30",
                        "GM0106",
                        "GM0160",
                        "GM0228",
                        "GM0307",
                        "GM0785",
                        "GM0798",
                        "GM0824",
                        "GM0855",
                        "NL27_KD_3_2",
                        "NL92_IJSSELMEER");
    }

    @Test
    void every_parent_is_there() {
        var codes = areas.stream().map(Area::code).collect(Collectors.toSet());

        assertThat(areas)
                .allSatisfy(area -> assertThat(codes)
                        .containsAll(
                                area.parents().stream().map(ParentLink::code).toList()));
    }

    @Test
    void only_the_link_of_assen_to_its_province_is_verified() {
        var verified = areas.stream()
                .filter(area -> area.kind() == AreaKind.MUNICIPALITY)
                .filter(area -> area.parents().stream().allMatch(parent -> parent.certainty() == Certainty.VERIFIED))
                .map(Area::code);

        assertThat(verified).containsExactly("GM0106");
    }
}
