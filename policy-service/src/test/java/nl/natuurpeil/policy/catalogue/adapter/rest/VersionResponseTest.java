package nl.natuurpeil.policy.catalogue.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.policy.catalogue.Records;
import nl.natuurpeil.policy.catalogue.application.PublishEdit;
import nl.natuurpeil.policy.catalogue.application.RecordedVersion;
import nl.natuurpeil.policy.catalogue.application.Recording;
import nl.natuurpeil.policy.catalogue.domain.Validity;
import org.junit.jupiter.api.Test;

/** The history in its two times. */
class VersionResponseTest {

    @Test
    void a_version_ends_the_day_before_the_next_one_begins() {
        var history = VersionResponse.history(List.of(
                version(1, "2024-08-18", "2026-01-01T00:00:00Z"), version(2, "2027-01-01", "2026-06-01T00:00:00Z")));

        assertThat(history).extracting(VersionResponse::version).containsExactly(2, 1);
        assertThat(history.getFirst().validTo()).isNull();
        assertThat(history.getFirst().replacedAt()).isNull();
        assertThat(history.getLast().validTo()).isEqualTo(LocalDate.parse("2026-12-31"));
        assertThat(history.getLast().replacedAt()).isEqualTo(Instant.parse("2026-06-01T00:00:00Z"));
    }

    @Test
    void a_correction_replaces_a_version_but_ends_no_validity() {
        var history = VersionResponse.history(List.of(
                version(1, "2024-08-18", "2026-01-01T00:00:00Z"), version(2, "2024-08-18", "2026-06-01T00:00:00Z")));

        assertThat(history.getLast().validTo()).isNull();
        assertThat(history.getLast().replacedAt()).isEqualTo(Instant.parse("2026-06-01T00:00:00Z"));
    }

    private static RecordedVersion version(int version, String since, String recordedAt) {
        return new RecordedVersion(
                Records.indicator("i", version, new Validity(LocalDate.parse(since), null)),
                "",
                "hash",
                Recording.byEditor(new PublishEdit.Edit("editor-1", "editor-2", "reason"), Instant.parse(recordedAt)));
    }
}
