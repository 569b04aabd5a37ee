package nl.natuurpeil.policy.catalogue.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.natuurpeil.policy.catalogue.Records;
import nl.natuurpeil.policy.catalogue.domain.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which version counts, in two times. */
class MomentTest {

    private static final RecordedVersion FIRST = version(1, "2024-08-18", null, "2026-01-01T00:00:00Z");
    private static final RecordedVersion FUTURE = version(2, "2027-01-01", null, "2026-06-01T00:00:00Z");
    private static final RecordedVersion CORRECTION = version(3, "2024-08-18", "2026-12-31", "2026-09-01T00:00:00Z");
    private static final List<RecordedVersion> ALL = List.of(FIRST, FUTURE, CORRECTION);

    @Test
    void a_version_that_begins_in_the_future_does_not_hide_the_present_one() {
        assertThat(chosen("2026-11-24", null, FIRST, FUTURE)).isEqualTo(1);
        assertThat(chosen("2027-01-01", null, FIRST, FUTURE)).isEqualTo(2);
    }

    @Test
    void of_those_that_hold_on_a_day_the_one_recorded_last_counts() {
        assertThat(chosen("2026-11-24", null, FIRST, FUTURE, CORRECTION)).isEqualTo(3);
        assertThat(chosen("2026-12-31", null, FIRST, FUTURE, CORRECTION)).isEqualTo(3);
        assertThat(chosen("2027-01-01", null, FIRST, FUTURE, CORRECTION)).isEqualTo(2);
    }

    @Test
    void a_later_version_can_give_an_open_ended_one_an_end() {
        assertThat(chosen("2026-12-31", null, FIRST, CORRECTION)).isEqualTo(3);
        assertThat(new Moment(LocalDate.parse("2027-01-01"), null).choose(List.of(FIRST, CORRECTION)))
                .isEmpty();
        assertThat(chosen("2027-01-01", "2026-08-31T23:59:59Z", FIRST, CORRECTION))
                .isEqualTo(1);
    }

    @Test
    void what_was_not_known_yet_does_not_count() {
        assertThat(chosen("2026-11-24", "2026-08-31T23:59:59Z", FIRST, FUTURE, CORRECTION))
                .isEqualTo(1);
        assertThat(chosen("2026-11-24", "2026-09-01T00:00:00Z", FIRST, FUTURE, CORRECTION))
                .isEqualTo(3);
        assertThat(new Moment(LocalDate.parse("2026-11-24"), Instant.parse("2025-12-31T00:00:00Z")).choose(ALL))
                .isEmpty();
    }

    @Test
    void before_the_first_day_and_after_the_last_there_is_none() {
        assertThat(new Moment(LocalDate.parse("2024-08-17"), null).choose(ALL)).isEmpty();
        assertThat(new Moment(LocalDate.parse("2027-01-01"), null).choose(List.of(CORRECTION)))
                .isEmpty();
    }

    @Test
    void recorded_at_once_the_higher_number_counts() {
        var twin = version(2, "2024-08-18", null, "2026-01-01T00:00:00Z");

        assertThat(chosen("2026-11-24", null, twin, FIRST)).isEqualTo(2);
    }

    @Test
    void today_is_the_dutch_day() {
        var clock = Clock.fixed(Instant.parse("2026-12-31T23:30:00Z"), ZoneOffset.UTC);

        assertThat(Moment.today(clock).validOn()).hasToString("2027-01-01");
    }

    @Test
    void a_version_is_told_of_when_its_day_comes_and_only_once() {
        var catalogue = new CatalogueInMemory();
        var told = new Told();
        catalogue.add(FIRST);
        catalogue.add(FUTURE);

        on("2026-12-31T10:00:00Z", catalogue, told).tellNew();
        on("2026-12-31T11:00:00Z", catalogue, told).tellNew();
        assertThat(told.since()).containsExactly("i/1");
        on("2026-12-31T23:00:10Z", catalogue, told).tellNew();
        on("2027-01-01T10:00:00Z", catalogue, told).tellNew();
        assertThat(told.since()).containsExactly("i/2");
        on("2027-01-01T10:00:00Z", catalogue, told).tellAll();
        assertThat(told.since()).containsExactly("i/2");
    }

    private static TellOfCurrent on(String instant, Catalogue catalogue, Told told) {
        return new TellOfCurrent(catalogue, told, told, Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    private static int chosen(String day, @Nullable String asOf, RecordedVersion... versions) {
        return new Moment(LocalDate.parse(day), asOf == null ? null : Instant.parse(asOf))
                .choose(List.of(versions))
                .orElseThrow()
                .record()
                .version();
    }

    private static RecordedVersion version(int number, String since, @Nullable String until, String recordedAt) {
        var validity = new Validity(LocalDate.parse(since), until == null ? null : LocalDate.parse(until));
        return new RecordedVersion(
                Records.indicator("i", number, validity),
                "",
                "hash",
                Recording.byEditor(new PublishEdit.Edit("editor-1", "editor-2", "reason"), Instant.parse(recordedAt)));
    }
}
