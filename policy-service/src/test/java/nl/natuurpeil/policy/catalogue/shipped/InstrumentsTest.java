package nl.natuurpeil.policy.catalogue.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.natuurpeil.policy.catalogue.domain.Instrument;
import nl.natuurpeil.policy.catalogue.domain.InstrumentStatus.Status;
import nl.natuurpeil.policy.catalogue.domain.Level;
import nl.natuurpeil.policy.catalogue.domain.Linkage;
import nl.natuurpeil.policy.catalogue.domain.Linkage.Direction;
import nl.natuurpeil.policy.catalogue.domain.Reference;
import nl.natuurpeil.policy.catalogue.domain.Remark;
import org.junit.jupiter.api.Test;

/** The instruments of the policy report are all there, each linked in both directions. */
class InstrumentsTest {

    private static final LocalDate DAY_OF_THE_REPORT = LocalDate.of(2026, 4, 30);

    /** The rows of table 1, in its order. */
    private static final List<String> TABLE_1 = words("""
            KRW NHV VHR GLB BODEM NITR
            OW CNI WBS GIOS BIJEN MOOI AVL BOS NPLG DPRA PAGW NAS VEEN
            NBP WBP GBP OMGV""");

    /** What the report describes, from world to municipality. */
    private static final List<String> LINKED = words("""
            CBD-GBF RAMSAR BERN BONN UNFCCC SDG
            EGD EBS VHR NHV KRW BODEMSTRATEGIE BODEM NITR GLB
            NATPACT WSN WNB ANLB BOS AVL KLIM WBS PAGW WATERPROG NNW NOVI OW GIOS BIJEN WLVDT PGLO CNI MOOI NPLG DPRA
            NAS VEEN NATPLAN NL2120 COAL
            NBP OMGV WBP GBP PACHT""");

    /** What it names in passing. */
    private static final List<String> NAMED = words("""
            N2000 NNN SNL PSN NITR-AP8 SGBP GEBIEDSBELEID NOVEX KLIMAATPLAN NUK MAATLAT HANDREIKING-GBDA CATALOGUS-GBD
            HANDREIKING-GIOS GROENNORMEN AGENDA-NI TOOLBOX-GO FUTURE-DYKES DELTAPLAN-BH KENNISTRAJECT-BKN BKN-BEBOUWD
            VHR-RAPPORTAGE VOORTGANG-NATUUR IUCN-NBS PROV-VERORDENING""");

    @Test
    void every_row_of_table_1_is_there_and_nothing_else_claims_to_be_one() {
        var rows = Shipped.all(Instrument.class).stream()
                .filter(instrument -> instrument.common().passages().contains("tabel 1"))
                .map(Instrument::code);

        assertThat(TABLE_1).hasSize(23);
        assertThat(rows).containsExactlyInAnyOrderElementsOf(TABLE_1);
    }

    @Test
    void the_two_directives_of_one_row_also_stand_alone() {
        assertThat(List.of("HABITATRICHTLIJN", "VOGELRICHTLIJN"))
                .allSatisfy(code ->
                        assertThat(Shipped.one(Instrument.class, code).partOf()).isEqualTo("VHR"));
    }

    @Test
    void what_the_report_describes_or_names_is_there() {
        assertThat(Shipped.codes(Instrument.class)).containsAll(LINKED).containsAll(NAMED);
    }

    @Test
    void what_the_report_describes_is_linked_in_both_directions() {
        assertThat(LINKED).allSatisfy(code -> {
            var linkages = Shipped.all(Linkage.class).stream()
                    .filter(linkage -> linkage.instrument().equals(code));

            assertThat(linkages)
                    .extracting(Linkage::direction)
                    .containsExactlyInAnyOrder(Direction.BKN_CONTRIBUTES, Direction.INSTRUMENT_STEERS);
        });
    }

    @Test
    void a_linkage_that_is_absent_says_why_and_promises_nothing() {
        var absent = Shipped.all(Linkage.class).stream().filter(Linkage::absent).toList();

        assertThat(absent)
                .extracting(Linkage::code)
                .containsExactlyInAnyOrder("WNB-bkn-draagt-bij", "COAL-bkn-draagt-bij");
        assertThat(absent).allSatisfy(linkage -> {
            assertThat(linkage.summary().nl()).hasSizeGreaterThan(40);
            assertThat(linkage.conditions()).isEmpty();
            assertThat(linkage.measures()).isEmpty();
        });
    }

    @Test
    void every_instrument_says_its_level_how_it_binds_by_which_source_and_how_it_stands() {
        assertThat(Shipped.all(Instrument.class)).hasSize(73).allSatisfy(instrument -> {
            var standing = Objects.requireNonNull(instrument.standing(), instrument.code());
            assertThat(standing.binding().source()).isNotBlank();
            assertThat(standing.statuses()).isNotEmpty();
        });
        Map<Level, Long> levels = Shipped.all(Instrument.class).stream()
                .collect(Collectors.groupingBy(instrument -> instrument.level().orElseThrow(), Collectors.counting()));
        assertThat(levels)
                .containsOnly(
                        entry(Level.GLOBAL, 7L),
                        entry(Level.EUROPEAN, 12L),
                        entry(Level.NATIONAL, 46L),
                        entry(Level.SUBNATIONAL, 8L));
    }

    @Test
    void what_no_longer_runs_says_so() {
        assertThat(status("WNB")).isEqualTo(Status.ABSORBED);
        assertThat(status("PGLO")).isEqualTo(Status.ENDED);
        assertThat(status("NPLG")).isEqualTo(Status.PAUSED);
        assertThat(status("NATPLAN")).isEqualTo(Status.ANNOUNCED);
        assertThat(status("OW")).isEqualTo(Status.IN_FORCE);
    }

    @Test
    void the_soil_directive_is_known_by_its_adopted_number() {
        assertThat(Shipped.one(Instrument.class, "BODEM").reference().celex()).isEqualTo("32025L2360");
        assertThat(Shipped.one(Instrument.class, "NHV").reference().celex()).isEqualTo("32024R1991");
    }

    @Test
    void the_eleven_points_where_report_and_law_differ_are_there_with_both_sides() {
        assertThat(Shipped.codes(Remark.class))
                .containsExactlyInAnyOrder(words("""
                        verschil-1 verschil-2 verschil-3 verschil-4 verschil-5 verschil-6 verschil-7 verschil-8
                        verschil-9 verschil-10 verschil-11""").toArray(String[]::new));
        assertThat(Shipped.all(Remark.class))
                .allSatisfy(remark -> assertThat(remark.report()).isNotEqualTo(remark.law()));
        assertThat(concerned("verschil-3")).contains("NHV-8-3");
        assertThat(concerned("verschil-5")).contains("NHV-11-3");
        assertThat(concerned("verschil-6")).contains("BODEM");
        assertThat(concerned("verschil-11")).contains("GBDA-1");
    }

    private static List<String> concerned(String remark) {
        return Shipped.one(Remark.class, remark).concerns().stream()
                .map(Reference::code)
                .toList();
    }

    private static Status status(String code) {
        return Shipped.one(Instrument.class, code)
                .statusOn(DAY_OF_THE_REPORT)
                .orElseThrow()
                .status();
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
