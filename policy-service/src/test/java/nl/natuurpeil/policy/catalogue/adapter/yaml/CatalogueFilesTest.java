package nl.natuurpeil.policy.catalogue.adapter.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.natuurpeil.policy.catalogue.application.CatalogueRefused;
import nl.natuurpeil.policy.catalogue.application.Proposals;
import nl.natuurpeil.policy.catalogue.application.Release;
import nl.natuurpeil.policy.catalogue.domain.BindingLevel;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Certainty;
import nl.natuurpeil.policy.catalogue.domain.Instrument;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import nl.natuurpeil.policy.catalogue.domain.Reference;
import nl.natuurpeil.policy.rule.domain.IncreasingTrend;
import nl.natuurpeil.policy.rule.domain.IndexLevelByDate;
import nl.natuurpeil.policy.rule.domain.KOfN;
import nl.natuurpeil.policy.rule.domain.NoNetLoss;
import org.junit.jupiter.api.Test;

/** The shipped catalogue is sound, and what is not sound is refused with every reason. */
class CatalogueFilesTest {

    private static final Release SHIPPED = CatalogueFiles.read("catalogue");

    @Test
    void the_shipped_catalogue_has_the_articles_judged_first() {
        assertThat(SHIPPED.entries())
                .extracting(entry ->
                        entry.record().kind().word() + " " + entry.record().code())
                .contains(
                        "instrument NHV",
                        "provision NHV-art-8-1",
                        "provision NHV-art-11-2",
                        "provision NHV-art-11-3",
                        "indicator urban-green-space",
                        "indicator urban-tree-canopy",
                        "indicator grassland-butterfly-index",
                        "indicator cropland-organic-carbon-stock",
                        "indicator high-diversity-landscape-features",
                        "indicator farmland-bird-index",
                        "obligation NHV-8-1",
                        "obligation NHV-8-1a",
                        "obligation NHV-8-1b",
                        "obligation NHV-11-2",
                        "obligation NHV-11-2a",
                        "obligation NHV-11-2b",
                        "obligation NHV-11-2c",
                        "obligation NHV-11-3");
    }

    @Test
    void article_8_1_owes_the_result_and_may_leave_out_green_towns() {
        var canopy = obligation("NHV-8-1b");

        assertThat(canopy.rule()).isInstanceOfSatisfying(NoNetLoss.class, rule -> {
            assertThat(rule.baseline().lastDay()).hasToString("Optional[2024-12-31]");
            assertThat(rule.deadline()).hasToString("2030-12-31");
        });
        assertThat(canopy.force().bindingLevel()).isEqualTo(BindingLevel.RESULT);
        assertThat(canopy.relief().exclusions().getFirst().allOf())
                .extracting(share -> share.indicator() + " > " + share.percent())
                .containsExactly("urban-green-share > 45", "urban-canopy-share > 10");
        assertThat(obligation("NHV-8-1").rule())
                .isInstanceOfSatisfying(KOfN.class, rule -> assertThat(rule.k()).isEqualTo(2));
    }

    @Test
    void article_11_2_asks_two_of_three_rising_trends() {
        assertThat(obligation("NHV-11-2").rule())
                .isInstanceOfSatisfying(
                        KOfN.class,
                        rule -> assertThat(rule.obligations()).containsExactly("NHV-11-2a", "NHV-11-2b", "NHV-11-2c"));
        assertThat(Stream.of("NHV-11-2a", "NHV-11-2b", "NHV-11-2c").map(CatalogueFilesTest::obligation))
                .allSatisfy(obligation -> assertThat(obligation.rule())
                        .isInstanceOfSatisfying(IncreasingTrend.class, rule -> {
                            assertThat(rule.satisfactoryLevel()).isNull();
                            assertThat(rule.measureEveryYears()).isEqualTo(6);
                        }));
    }

    @Test
    void the_levels_of_article_11_3_are_still_to_be_verified_for_the_netherlands() {
        var birds = obligation("NHV-11-3");

        assertThat(birds.rule())
                .isInstanceOfSatisfying(
                        IndexLevelByDate.class,
                        rule -> assertThat(rule.milestones())
                                .extracting(milestone -> milestone.by() + " " + milestone.atLeast())
                                .containsExactly("2030-12-31 110", "2040-12-31 120", "2050-12-31 130"));
        assertThat(birds.certainty()).isEqualTo(Certainty.TO_BE_VERIFIED);
        assertThat(birds.origin().article().differs()).isTrue();
    }

    @Test
    void bad_content_is_refused_with_every_fault_its_file_and_line() {
        assertThat(faults("catalogue-bad"))
                .containsExactlyInAnyOrder(
                        "catalogue-bad/missing.yaml: is not there",
                        "torn.yaml: line 3 is no YAML: expected ',' or '}', but got :",
                        "records.yaml:3: version is required",
                        "records.yaml:5: since must be a date as 2030-12-31, is 2024-02-30",
                        "records.yaml:6: en is required",
                        "records.yaml:8: direction must be one of [UP, DOWN, NEUTRAL], is SIDEWAYS",
                        "records.yaml:10: colour is not known here; known are [aggregation, aquo, ceiling, classes,"
                                + " code, datasets, direction, evidence, floor, legalSource, measuring, methods,"
                                + " passages, since, summary, title, unit, until, version]",
                        "records.yaml:13: evidence is required",
                        "records.yaml:28: evidence is required",
                        "records.yaml:24: k is 3 but there are only 2 obligations",
                        "records.yaml:39: milestones must be in order of their dates, but 2030-12-31 follows 2040-12-31",
                        "records.yaml:56: deadline is there twice",
                        "records.yaml:58: there is no instrument XYZ",
                        "records.yaml:58: there is no provision XYZ-1",
                        "records.yaml:58: there is no indicator unheard-of",
                        "records.yaml:73: laws is not known here; known are [actors, bottlenecks, conditions,"
                                + " indicators, instruments, landscapeTypes, linkages, measures, norms, obligations,"
                                + " practices, provisions, remarks, stepPlans]");
    }

    @Test
    void every_kind_of_record_and_rule_names_its_faults() throws IOException {
        var expected = Files.readAllLines(Path.of("src/test/resources/catalogue-bad-grammar/faults.txt"));

        assertThat(faults("catalogue-bad-grammar")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void every_shipped_instrument_says_its_level_its_binding_and_how_it_stands() {
        assertThat(SHIPPED.entries())
                .extracting(Release.Entry::record)
                .filteredOn(Instrument.class::isInstance)
                .filteredOn(record -> !isFromBeforeTheseWereAsked(record))
                .allSatisfy(record -> assertThat(((Instrument) record).standing())
                        .as(record.code())
                        .isNotNull());
    }

    private static boolean isFromBeforeTheseWereAsked(CatalogueRecord record) {
        return record.code().equals("NHV") && record.version() == 1;
    }

    @Test
    void a_release_without_its_contents_is_refused() {
        assertThat(faults("catalogue-nowhere")).containsExactly("catalogue-nowhere/release.yaml: is not there");
    }

    @Test
    void layout_and_comments_do_not_change_the_content() {
        assertThat(hash("{code: a, title: {nl: x, en: y}, level: null}"))
                .isEqualTo(hash("# a comment\ntitle:\n  en: 'y'\n  nl: x\ncode: \"a\"\n"));
        assertThat(hash("{code: a}")).isNotEqualTo(hash("{code: b}"));
    }

    @Test
    void what_is_stored_reads_as_what_was_written() {
        var format = new YamlRecordFormat();

        assertThat(SHIPPED.entries())
                .allSatisfy(entry -> assertThat(format.read(entry.record().kind(), entry.source()))
                        .isEqualTo(entry.record()));
    }

    @Test
    void what_a_shipped_record_names_is_told_with_its_place_and_reads_the_same_from_json() {
        var format = new YamlRecordFormat();
        var proposals = new JsonProposals();

        assertThat(SHIPPED.entries()).allSatisfy(entry -> {
            var record = entry.record();
            var read = proposals.read(new Reference(record.kind(), record.code()), format.unnumbered(entry.source()));
            assertThat(read.faults()).isEmpty();
            assertThat(read.mentions()).extracting(Proposals.Mention::record).containsAll(record.references());
            assertThat(record.references())
                    .containsAll(read.mentions().stream()
                            .map(Proposals.Mention::record)
                            .toList());
            assertThat(read.sound().orElseThrow().source()).isEqualTo(format.numbered(entry.source(), 1));
        });
    }

    private static List<String> faults(String folder) {
        var refused = catchThrowableOfType(CatalogueRefused.class, () -> CatalogueFiles.read(folder));
        return refused.faults();
    }

    private static String hash(String yaml) {
        var node = Yaml.read(yaml, new YamlFaults("test")).orElseThrow();
        return Canonical.hash(Canonical.text(node));
    }

    private static Obligation obligation(String code) {
        return SHIPPED.entries().stream()
                .map(Release.Entry::record)
                .filter(record -> record.code().equals(code))
                .filter(Obligation.class::isInstance)
                .map(Obligation.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
