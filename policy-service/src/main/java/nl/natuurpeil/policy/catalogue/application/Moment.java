package nl.natuurpeil.policy.catalogue.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A point in both times.
 *
 * @param validOn the day in the world
 * @param asOf what was known by then; null for all that is known
 */
public record Moment(LocalDate validOn, @Nullable Instant asOf) {

    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    private static final Comparator<RecordedVersion> RECORDED = Comparator.<RecordedVersion, Instant>comparing(
                    version -> version.recording().at())
            .thenComparing(version -> version.record().version());

    /** Today, with all that is known. */
    public static Moment today(Clock clock) {
        return new Moment(LocalDate.now(clock.withZone(DUTCH)), null);
    }

    /**
     * Chooses among the versions of one record: of those that were known and hold on the day, the one recorded last. A
     * version that begins later leaves the present one in its place; one that covers the first day of an earlier one
     * takes its place for good, so that what was open-ended can be given an end.
     */
    public Optional<RecordedVersion> choose(List<RecordedVersion> versions) {
        var known = versions.stream()
                .filter(version -> asOf == null || !version.recording().at().isAfter(asOf))
                .toList();
        return known.stream()
                .filter(version -> version.record().validity().includes(validOn))
                .filter(version -> known.stream().noneMatch(later -> replaces(later, version)))
                .max(RECORDED);
    }

    private static boolean replaces(RecordedVersion later, RecordedVersion version) {
        var firstDay = version.record().validity().since();
        return RECORDED.compare(later, version) > 0 && later.record().validity().includes(firstDay);
    }
}
