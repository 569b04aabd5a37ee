package nl.natuurpeil.policy.catalogue.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.natuurpeil.policy.catalogue.adapter.yaml.YamlRecordFormat;
import nl.natuurpeil.policy.catalogue.application.LoadCatalogue.Loaded;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import org.junit.jupiter.api.Test;

/** What happens to each record of a release, given what is known. */
class LoadCatalogueTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);

    private final YamlRecordFormat format = new YamlRecordFormat();
    private final CatalogueInMemory catalogue = new CatalogueInMemory();
    private final ReleaseContentsInMemory contents = new ReleaseContentsInMemory();
    private final Told told = new Told();
    private final TellOfCurrent tellOfCurrent = new TellOfCurrent(catalogue, told, told, CLOCK);
    private final LoadCatalogue loadCatalogue = new LoadCatalogue(catalogue, contents, format, tellOfCurrent, CLOCK);

    private static final class ReleaseContentsInMemory implements ReleaseContents {

        private final List<ReleaseContent> rows = new ArrayList<>();

        @Override
        public void add(ReleaseContent content) {
            rows.add(content);
        }

        @Override
        public List<ReleaseContent> all() {
            return List.copyOf(rows);
        }
    }

    @Test
    void new_records_are_added_and_told_of_in_order_of_their_codes() {
        var loaded = load(entry("j", 1, "x"), entry("i", 1, "x"));

        assertThat(loaded).isEqualTo(new Loaded(2, 0, List.of()));
        assertThat(told.since()).containsExactly("i/1", "j/1");
        assertThat(versions("i"))
                .extracting(version -> version.recording().at())
                .containsExactly(CLOCK.instant());
    }

    @Test
    void the_same_release_again_changes_nothing() {
        load(entry("i", 1, "x"));
        told.since();

        assertThat(load(entry("i", 1, "x"))).isEqualTo(new Loaded(0, 1, List.of()));
        assertThat(told.since()).isEmpty();
        assertThat(versions("i")).hasSize(1);
    }

    @Test
    void a_higher_version_is_added_beside_the_old_one_and_is_recorded_later_whatever_the_clock_says() {
        load(entry("i", 1, "x"));

        load(entry("i", 3, "y"));

        assertThat(told.since()).containsExactly("i/1", "i/3");
        assertThat(versions("i").getLast().recording().at())
                .isAfter(versions("i").getFirst().recording().at());
    }

    @Test
    void several_versions_of_one_record_come_in_one_release_and_today_s_is_told_of() {
        load(
                entry("i", 2, "y", "\"since\":\"2026-01-01\""),
                entry("i", 1, "x", "\"since\":\"2024-01-01\",\"until\":\"2025-12-31\""));

        assertThat(numbers("i")).containsExactly(1, 2);
        assertThat(told.since()).containsExactly("i/2");
    }

    @Test
    void changed_content_under_the_same_version_refuses_the_whole_release() {
        load(entry("i", 1, "x"), entry("j", 1, "x"));
        told.since();

        var refused = catchThrowableOfType(
                CatalogueRefused.class, () -> load(entry("i", 1, "y"), entry("j", 1, "y"), entry("k", 1, "x")));

        assertThat(refused.faults())
                .containsExactly(
                        "file.yaml:7: version 1 of indicator i has other content than when it was loaded with release"
                                + " test; give changed content a higher version",
                        "file.yaml:7: version 1 of indicator j has other content than when it was loaded with release"
                                + " test; give changed content a higher version");
        assertThat(told.since()).isEmpty();
        assertThat(versions("k")).isEmpty();
    }

    @Test
    void an_older_replica_that_starts_beside_a_newer_one_changes_nothing() {
        load(entry("i", 1, "x"));
        load(entry("i", 2, "y"));
        told.since();

        assertThat(load(entry("i", 1, "x"))).isEqualTo(new Loaded(0, 1, List.of()));
        assertThat(told.since()).isEmpty();
    }

    @Test
    void a_lower_version_that_was_never_there_is_refused() {
        load(entry("i", 3, "x"));

        var refused = catchThrowableOfType(CatalogueRefused.class, () -> load(entry("i", 2, "y")));

        assertThat(refused).hasMessageContaining("version 2 of indicator i is older than version 3");
    }

    @Test
    void what_an_editor_changed_stays_when_a_release_says_something_else_and_is_reported() {
        load(entry("i", 1, "x"));
        edit("i", 2, "edited");

        var loaded = load(entry("i", 2, "released"));

        assertThat(loaded.withheld())
                .containsExactly("file.yaml:7: version 2 of indicator i differs from what editor-1 published as"
                        + " version 2, which stays");
        assertThat(numbers("i")).containsExactly(1, 2);
        assertThat(load(entry("i", 2, "released")))
                .as("the next start finds it known")
                .isEqualTo(new Loaded(0, 1, List.of()));
        assertThat(differences()).containsExactly("i kept 2");
    }

    @Test
    void a_difference_is_settled_once_an_editor_publishes_again() {
        load(entry("i", 1, "x"));
        edit("i", 2, "edited");
        load(entry("i", 2, "released"));

        edit("i", 3, "released");

        assertThat(differences()).isEmpty();
    }

    @Test
    void a_release_that_caught_up_with_an_editor_may_go_on_from_there() {
        load(entry("i", 1, "x"));
        edit("i", 2, "edited");
        told.since();

        assertThat(load(entry("i", 2, "edited"))).isEqualTo(new Loaded(0, 1, List.of()));
        assertThat(told.since()).isEmpty();
        assertThat(load(entry("i", 3, "next"))).isEqualTo(new Loaded(1, 0, List.of()));
        assertThat(told.since()).containsExactly("i/3");
    }

    @Test
    void numbers_here_go_on_from_those_of_editors() {
        load(entry("i", 1, "x"));
        edit("i", 2, "edited");
        edit("i", 3, "edited again");
        load(entry("i", 2, "edited again"));

        load(entry("i", 3, "next"));

        assertThat(numbers("i")).containsExactly(1, 2, 3, 4);
        assertThat(versions("i").getLast().recording().releaseVersion()).isEqualTo(3);
        assertThat(load(entry("i", 3, "next"))).isEqualTo(new Loaded(0, 1, List.of()));
    }

    private List<String> differences() {
        return new FindReleaseDifferences(catalogue, contents)
                .find().stream()
                        .map(difference -> difference.content().record().code() + " kept "
                                + difference.kept().record().version())
                        .toList();
    }

    private List<RecordedVersion> versions(String code) {
        return catalogue.versions().of(Kind.INDICATOR, code);
    }

    private List<Integer> numbers(String code) {
        return versions(code).stream()
                .map(version -> version.record().version())
                .toList();
    }

    private void edit(String code, int version, String content) {
        var entry = entry(code, version, content);
        catalogue.add(new RecordedVersion(
                entry.record(),
                entry.source(),
                entry.contentHash(),
                Recording.byEditor(
                        new PublishEdit.Edit("editor-1", "editor-2", "law changed"),
                        catalogue.versions().nextRecording(CLOCK.instant()))));
        tellOfCurrent.tellNew();
    }

    private Loaded load(Release.Entry... entries) {
        return loadCatalogue.load(new Release("test", null, Arrays.asList(entries)));
    }

    private Release.Entry entry(String code, int version, String content) {
        return entry(code, version, content, "\"since\":\"2024-08-18\"");
    }

    private Release.Entry entry(String code, int version, String content, String days) {
        var source = """
                {"code":"%s","version":"%d",%s,"title":{"nl":"%s","en":"y"},"summary":{"nl":"x","en":"y"},\
                "unit":{"ucum":"1","label":{"nl":"x","en":"y"}},"direction":"UP","aggregation":"NONE"}""".formatted(code, version, days, content);
        return new Release.Entry(format.read(Kind.INDICATOR, source), source, "hash of " + source, "file.yaml:7");
    }
}
