package nl.natuurpeil.policy.catalogue.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.policy.catalogue.Records;
import nl.natuurpeil.policy.catalogue.application.LoadCatalogue.Outcome;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import org.junit.jupiter.api.Test;

/** What happens to each record of a release, given what is known. */
class LoadCatalogueTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final CatalogueInMemory catalogue = new CatalogueInMemory();
    private final List<String> told = new ArrayList<>();
    private final LoadCatalogue loadCatalogue = new LoadCatalogue(
            catalogue, record -> told.add(record.code() + "/" + record.version()), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void new_records_are_added_and_told_of_in_order_of_kind_and_code() {
        var outcome = load(
                entry(Records.obligation("a", "i"), "x"), entry(indicator("j", 1), "x"), entry(indicator("i", 1), "x"));

        assertThat(outcome).isEqualTo(new Outcome(3, 0));
        assertThat(told).containsExactly("i/1", "j/1", "a/1");
        assertThat(catalogue.versions(indicator("i", 1).kind(), "i"))
                .extracting(RecordedVersion::recordedAt)
                .containsExactly(NOW);
    }

    @Test
    void the_same_release_again_changes_nothing() {
        load(entry(indicator("i", 1), "x"));
        told.clear();

        var outcome = load(entry(indicator("i", 1), "x"));

        assertThat(outcome).isEqualTo(new Outcome(0, 1));
        assertThat(told).isEmpty();
        assertThat(catalogue.size()).isEqualTo(1);
    }

    @Test
    void a_higher_version_is_added_beside_the_old_one() {
        load(entry(indicator("i", 1), "x"));

        load(entry(indicator("i", 3), "y"));

        assertThat(told).containsExactly("i/1", "i/3");
        assertThat(catalogue.size()).isEqualTo(2);
    }

    @Test
    void changed_content_under_the_same_version_refuses_the_whole_release() {
        load(entry(indicator("i", 1), "x"), entry(indicator("j", 1), "x"));
        told.clear();

        var refused = catchThrowableOfType(
                CatalogueRefused.class,
                () -> load(
                        entry(indicator("i", 1), "y"), entry(indicator("j", 1), "y"), entry(indicator("k", 1), "x")));

        assertThat(refused.faults())
                .containsExactly(
                        "file.yaml:7: version 1 of indicator i has other content than when it was loaded with release"
                                + " test; give changed content a higher version",
                        "file.yaml:7: version 1 of indicator j has other content than when it was loaded with release"
                                + " test; give changed content a higher version");
        assertThat(told).isEmpty();
        assertThat(catalogue.size()).isEqualTo(2);
    }

    @Test
    void an_older_replica_that_starts_beside_a_newer_one_changes_nothing() {
        load(entry(indicator("i", 1), "x"));
        load(entry(indicator("i", 2), "y"));
        told.clear();

        assertThat(load(entry(indicator("i", 1), "x"))).isEqualTo(new Outcome(0, 1));
        assertThat(told).isEmpty();
    }

    @Test
    void a_lower_version_that_was_never_there_is_refused() {
        load(entry(indicator("i", 3), "x"));

        var refused = catchThrowableOfType(CatalogueRefused.class, () -> load(entry(indicator("i", 2), "y")));

        assertThat(refused).hasMessageContaining("version 2 of indicator i is older than version 3");
    }

    private Outcome load(Release.Entry... entries) {
        return loadCatalogue.load(new Release("test", List.of(entries)));
    }

    private static Release.Entry entry(CatalogueRecord record, String content) {
        return new Release.Entry(record, content, "hash of " + content, "file.yaml:7");
    }

    private static Indicator indicator(String code, int version) {
        return Records.indicator(code, version);
    }
}
