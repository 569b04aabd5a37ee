package nl.natuurpeil.policy.catalogue.application;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.catalogue.domain.Reference;

/** Every version of every record at some moment of the store; never changes. */
public final class Versions {

    private final Map<Kind, SortedMap<String, List<RecordedVersion>>> byKind = new EnumMap<>(Kind.class);
    private final List<RecordedVersion> all;

    /** Takes the versions in the order in which they were recorded. */
    public Versions(List<RecordedVersion> versions) {
        all = List.copyOf(versions);
        all.forEach(version -> byKind.computeIfAbsent(version.record().kind(), _ -> new TreeMap<>())
                .computeIfAbsent(version.record().code(), _ -> new ArrayList<>())
                .add(version));
    }

    /** All of them, in the order in which they were recorded. */
    public List<RecordedVersion> all() {
        return all;
    }

    /** Returns the versions of one record, in the order in which they were recorded; none when the code is unknown. */
    public List<RecordedVersion> of(Kind kind, String code) {
        return List.copyOf(codes(kind).getOrDefault(code, List.of()));
    }

    /** Returns the versions of a kind that count at the moment, in order of their codes. */
    public Stream<RecordedVersion> at(Kind kind, Moment moment) {
        return codes(kind).values().stream().flatMap(versions -> moment.choose(versions).stream());
    }

    /** Returns the highest number of a record's versions; 0 when there is none. */
    public int highest(Reference record) {
        return of(record.kind(), record.code()).stream()
                .mapToInt(version -> version.record().version())
                .max()
                .orElse(0);
    }

    /** Returns a time of recording that is later than all there are, whatever the clock of a replica says. */
    public Instant nextRecording(Instant now) {
        var last = all.stream()
                .map(version -> version.recording().at())
                .max(Comparator.naturalOrder())
                .map(latest -> latest.plus(1, ChronoUnit.MICROS))
                .orElse(now);
        return (last.isAfter(now) ? last : now).truncatedTo(ChronoUnit.MICROS);
    }

    private SortedMap<String, List<RecordedVersion>> codes(Kind kind) {
        return byKind.getOrDefault(kind, new TreeMap<>());
    }
}
