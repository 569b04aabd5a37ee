package nl.natuurpeil.policy.catalogue.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.natuurpeil.policy.catalogue.adapter.yaml.CatalogueFiles;
import nl.natuurpeil.policy.catalogue.adapter.yaml.JsonProposals;
import nl.natuurpeil.policy.catalogue.adapter.yaml.YamlRecordFormat;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.catalogue.domain.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a proposal, all of it, with the place of each fault. */
class CheckProposalTest {

    private static final String LABELS =
            "\"title\":{\"nl\":\"x\",\"en\":\"y\"},\"summary\":{\"nl\":\"x\",\"en\":\"y\"}";
    private static final String MEASURED =
            "\"unit\":{\"ucum\":\"1\",\"label\":{\"nl\":\"x\",\"en\":\"y\"}},\"direction\":\"UP\",\"aggregation\":\"NONE\"";

    private final CatalogueInMemory catalogue = new CatalogueInMemory();
    private final CheckProposal checkProposal = new CheckProposal(catalogue, new JsonProposals());

    @BeforeEach
    void a_release_is_published() {
        CatalogueFiles.read("catalogue-reading-1").entries().forEach(entry -> catalogue.add(version(entry)));
    }

    @Test
    void every_fault_is_named_at_once_with_its_place() {
        assertThat(faults(Kind.OBLIGATION, "read-new", Set.of(), """
                {"since": "2026-01-01", "until": "2025-01-01", "title": {"en": "y"}, "summary": {"nl": "", "en": "y"},
                 "instrument": "unheard", "provision": "read-plan-par-1", "article": {"law": "1", "differs": true},
                 "bindingLevel": "RESULT", "scope": "ALL_OF_IT", "colour": "red",
                 "rule": {"type": "K_OF_N", "k": 3, "obligations": ["read-good", "lost"], "chosenBy": "LAW"},
                 "exclusions": [{"text": {"nl": "x", "en": "y"}, "article": "2",
                   "allOf": [{"indicator": "gone", "moreThanPercent": 10}]}],
                 "evidence": [{"value": "rule", "certainty": "SURE", "source": "law"}],
                 "code": "another", "version": 3}"""))
                .containsExactlyInAnyOrder(
                        "/version counted-here",
                        "/code other-record",
                        " bad-content until 2025-01-01 must not come before since 2026-01-01",
                        "/title/nl bad-content nl is required",
                        "/summary/nl bad-content nl must be a text, number or date",
                        "/article bad-content where report and law differ, a remark must say how",
                        "/scope bad-content",
                        "/colour bad-content",
                        "/rule bad-content k is 3 but there are only 2 obligations",
                        "/evidence/0/certainty bad-content",
                        "/instrument unknown-code there is no instrument unheard",
                        "/rule/obligations/1 unknown-code there is no obligation lost",
                        "/exclusions/0/allOf/0/indicator unknown-code there is no indicator gone");
    }

    @Test
    void deadlines_out_of_order_are_refused() {
        assertThat(faults(Kind.OBLIGATION, "read-new", Set.of(), obligation("""
                {"type": "INDEX_LEVEL_BY_DATE", "indicator": "read-class", "baseline": {"kind": "YEAR", "year": 2025},
                 "milestones": [{"by": "2040-12-31", "atLeast": 110}, {"by": "2030-12-31", "atLeast": 120}]}""")))
                .containsExactly("/rule bad-content milestones must be in order of their dates, but 2030-12-31 follows"
                        + " 2040-12-31");
    }

    @Test
    void a_version_takes_the_days_of_the_one_it_is_based_on_and_of_no_other() {
        publish("i", 1, "\"since\":\"2024-01-01\",\"until\":\"2025-12-31\"");
        publish("i", 2, "\"since\":\"2026-01-01\"");

        assertThat(faults("\"since\":\"2026-01-01\"", 2)).isEmpty();
        assertThat(faults("\"since\":\"2027-01-01\"", 2)).isEmpty();
        assertThat(faults("\"since\":\"2024-06-01\",\"until\":\"2025-12-31\"", 1))
                .isEmpty();
        assertThat(faults("\"since\":\"2025-06-01\"", 2)).containsExactly("/since overlap");
        assertThat(faults("\"since\":\"2024-01-01\"", 1)).containsExactly("/since overlap");
        assertThat(faults("\"since\":\"2024-01-01\"", 1, 2)).isEmpty();
    }

    @Test
    void a_version_that_another_has_replaced_takes_no_days_any_more() {
        publish("i", 1, "\"since\":\"2024-01-01\"");
        publish("i", 2, "\"since\":\"2024-01-01\"");

        assertThat(faults("\"since\":\"2025-01-01\"", 2)).isEmpty();
    }

    @Test
    void what_others_need_can_not_be_taken_away() {
        var withoutClasses = indicator("\"since\":\"2025-01-01\"");

        assertThat(faults(Kind.INDICATOR, "read-class", Set.of(1), withoutClasses))
                .containsExactly(" does-not-fit obligation read-good would no longer fit: indicator read-class has no"
                        + " class good");
    }

    @Test
    void an_obligation_can_not_count_itself_by_way_of_another() {
        publish(Kind.OBLIGATION, "read-sum", 1, obligation(oneOf("read-good")));

        assertThat(faults(Kind.OBLIGATION, "read-good", Set.of(1), obligation(oneOf("read-sum"))))
                .containsExactlyInAnyOrder(
                        " does-not-fit obligation read-good counts itself by way of others",
                        " does-not-fit obligation read-sum would no longer fit: obligation read-sum counts itself by"
                                + " way of others");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "null", "7"})
    void what_is_no_object_is_refused(String json) {
        assertThat(faults(Kind.INDICATOR, "i", Set.of(), json))
                .containsExactly(" bad-content must be a mapping of names to values");
    }

    @Test
    void characters_that_can_not_be_stored_and_read_again_are_refused() {
        var control = "{\"since\":\"2025-01-01\",\"title\":{\"nl\":\"\\u0000\\u0007x\",\"en\":\"\\ud800\"},"
                + "\"summary\":{\"nl\":\"x\",\"en\":\"y\"}," + MEASURED + "}";

        assertThat(faults(Kind.INDICATOR, "i", Set.of(), control)).containsExactly(" not-kept");
    }

    @Test
    void what_is_sound_reads_as_the_same_record_from_the_store() {
        var json = "{\"since\":\"2025-01-01\"," + LABELS + "," + MEASURED + ",\"floor\":0.50,\"legalSource\":null}";

        var sound = checkProposal
                .check(new Reference(Kind.INDICATOR, "i"), json, Set.of())
                .sound()
                .orElseThrow();

        assertThat(new YamlRecordFormat().read(Kind.INDICATOR, sound.source())).isEqualTo(sound.record());
        assertThat(sound.source()).contains("\"code\":\"i\"").doesNotContain("legalSource");
    }

    /** As short as tells them apart: long sentences are cut to place and code. */
    private List<String> faults(Kind kind, String code, Set<Integer> replaced, String json) {
        return checkProposal.check(new Reference(kind, code), json, replaced).faults().stream()
                .map(fault -> fault.place() + " " + fault.code() + shortened(fault.sentence()))
                .toList();
    }

    private static String shortened(String sentence) {
        return List.of("is not known here", "must be one of", "is counted here", "overlaps", "the code of", "kept")
                        .stream()
                        .anyMatch(sentence::contains)
                ? ""
                : " " + sentence;
    }

    private List<String> faults(String days, Integer... replaced) {
        return faults(Kind.INDICATOR, "i", Set.of(replaced), indicator(days));
    }

    private static String obligation(String rule) {
        return "{\"since\":\"2025-01-01\"," + LABELS
                + ",\"instrument\":\"read-plan\",\"provision\":\"read-plan-par-1\","
                + "\"article\":{\"law\":\"1\"},\"bindingLevel\":\"RESULT\",\"scope\":\"NATIONAL_TOTAL\",\"rule\":"
                + rule
                + ",\"evidence\":[{\"value\":\"rule\",\"certainty\":\"VERIFIED\",\"source\":\"law\"}]}";
    }

    private static String oneOf(String part) {
        return "{\"type\":\"K_OF_N\",\"k\":1,\"obligations\":[\"" + part + "\"],\"chosenBy\":\"LAW\"}";
    }

    private static String indicator(String days) {
        return "{" + days + "," + LABELS + "," + MEASURED + "}";
    }

    private void publish(String code, int version, String days) {
        publish(Kind.INDICATOR, code, version, indicator(days));
    }

    private void publish(Kind kind, String code, int version, String json) {
        var sound = new JsonProposals()
                .read(new Reference(kind, code), json)
                .sound()
                .orElseThrow();
        var format = new YamlRecordFormat();
        var source = format.numbered(sound.source(), version);
        catalogue.add(version(new Release.Entry(format.read(kind, source), source, "hash", "test")));
    }

    private RecordedVersion version(Release.Entry entry) {
        var at = catalogue.versions().nextRecording(Instant.parse("2026-11-24T10:00:00Z"));
        return new RecordedVersion(
                entry.record(),
                entry.source(),
                entry.contentHash(),
                Recording.byRelease(
                        new Release("test", null, List.of()), entry.record().version(), at));
    }
}
