package nl.natuurpeil.policy.catalogue.domain;

import static nl.natuurpeil.policy.catalogue.Records.allOf;
import static nl.natuurpeil.policy.catalogue.Records.indicator;
import static nl.natuurpeil.policy.catalogue.Records.instrument;
import static nl.natuurpeil.policy.catalogue.Records.obligation;
import static nl.natuurpeil.policy.catalogue.Records.provision;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What must hold between records. */
class ReferencesTest {

    @Test
    void nothing_is_wrong_when_everything_referred_to_is_there() {
        assertThat(check(law(), obligation("a", "canopy"), indicator("canopy"), allOf("all", "a")))
                .isEmpty();
    }

    @Test
    void every_missing_record_is_named() {
        assertThat(check(obligation("a", "canopy"), allOf("all", "b")))
                .containsExactly(
                        "there is no instrument L",
                        "there is no provision P",
                        "there is no indicator canopy",
                        "there is no instrument L",
                        "there is no provision P",
                        "there is no obligation b");
    }

    @Test
    void a_record_that_could_not_be_read_is_not_missing() {
        var broken = References.check(
                List.of(instrument("L"), provision("P", "L"), obligation("a", "canopy")),
                Set.of(new Reference(Kind.INDICATOR, "canopy")));

        assertThat(broken).isEmpty();
    }

    @Test
    void a_code_is_there_once_for_each_kind() {
        assertThat(check(law(), indicator("P"), indicator("P"))).containsExactly("indicator P is there twice");
    }

    @Test
    void obligations_never_count_themselves_by_way_of_others() {
        assertThat(check(law(), allOf("a", "b"), allOf("b", "c"), allOf("c", "a")))
                .containsExactly(
                        "obligation a counts itself by way of others",
                        "obligation b counts itself by way of others",
                        "obligation c counts itself by way of others");
    }

    @Test
    void two_obligations_may_count_the_same_third() {
        assertThat(check(law(), indicator("i"), obligation("a", "i"), allOf("b", "a"), allOf("c", "a", "b")))
                .isEmpty();
    }

    @Test
    void a_provision_of_another_instrument_is_no_origin() {
        var records = List.<CatalogueRecord>of(
                instrument("L"), instrument("M"), provision("P", "M"), indicator("i"), obligation("a", "i"));

        assertThat(References.check(records, Set.of()))
                .extracting(References.Broken::sentence)
                .containsExactly("provision P belongs to another instrument");
    }

    private static CatalogueRecord[] law() {
        return new CatalogueRecord[] {instrument("L"), provision("P", "L")};
    }

    private static List<String> check(CatalogueRecord[] law, CatalogueRecord... more) {
        var records = new java.util.ArrayList<>(List.of(law));
        records.addAll(List.of(more));
        return check(records);
    }

    private static List<String> check(CatalogueRecord... records) {
        return check(List.of(records));
    }

    private static List<String> check(List<CatalogueRecord> records) {
        return References.check(records, Set.of()).stream()
                .map(References.Broken::sentence)
                .toList();
    }
}
