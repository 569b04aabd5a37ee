package nl.natuurpeil.policy.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what was recorded between two moments, and what it changed. */
@ApplicationScoped
public class FindChanges {

    /**
     * One recorded version.
     *
     * @param replaced the version whose place it takes on its first day, or else the one recorded before it; null for
     *     the first
     * @param fields what differs between the two; empty for the first
     */
    public record Change(RecordedVersion version, @Nullable RecordedVersion replaced, List<Field> fields) {}

    /** A value before and after; null where there was none or is none. */
    public record Field(
            String path, @Nullable String before, @Nullable String after) {}

    private static final Comparator<RecordedVersion> ORDER = Comparator.<RecordedVersion, Instant>comparing(
                    version -> version.recording().at())
            .thenComparing(version -> version.record().kind().word())
            .thenComparing(version -> version.record().code())
            .thenComparing(version -> version.record().version());

    private final Catalogue catalogue;
    private final RecordFormat format;

    public FindChanges(Catalogue catalogue, RecordFormat format) {
        this.catalogue = catalogue;
        this.format = format;
    }

    /** Returns the versions recorded after the first moment and up to the second, in order. */
    public List<RecordedVersion> recorded(Instant from, Instant to) {
        return catalogue.versions().all().stream()
                .filter(version -> version.recording().at().isAfter(from))
                .filter(version -> !version.recording().at().isAfter(to))
                .sorted(ORDER)
                .toList();
    }

    /** Returns what the version changed. */
    public Change change(RecordedVersion version) {
        var replaced = replaced(version);
        return new Change(
                version,
                replaced.orElse(null),
                replaced.map(before -> fields(before.source(), version.source()))
                        .orElse(List.of()));
    }

    private Optional<RecordedVersion> replaced(RecordedVersion version) {
        var record = version.record();
        var earlier = catalogue.versions().of(record.kind(), record.code()).stream()
                .filter(other -> ORDER.compare(other, version) < 0)
                .toList();
        var before =
                new Moment(record.validity().since(), version.recording().at().minus(1, ChronoUnit.MICROS));
        return before.choose(earlier).or(() -> earlier.stream().max(ORDER));
    }

    /** Returns what differs between two sources; null stands for none at all. */
    public List<Field> fields(@Nullable String before, String after) {
        SortedMap<String, String> old = before == null ? new TreeMap<>() : format.values(before);
        var present = format.values(after);
        return Stream.of(old, present)
                .flatMap(values -> values.keySet().stream())
                .collect(TreeSet<String>::new, TreeSet::add, TreeSet::addAll)
                .stream()
                .filter(path -> !Objects.equals(old.get(path), present.get(path)))
                .map(path -> new Field(path, old.get(path), present.get(path)))
                .toList();
    }
}
