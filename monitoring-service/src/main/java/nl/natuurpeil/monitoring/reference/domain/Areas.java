package nl.natuurpeil.monitoring.reference.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The areas and how they lie within each other. */
public final class Areas {

    private final Map<String, Area> byCode = new LinkedHashMap<>();

    public Areas(Collection<Area> areas) {
        areas.forEach(area -> byCode.put(area.code(), area));
    }

    public Optional<Area> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public List<Area> ofKind(Area.Kind kind) {
        return byCode.values().stream().filter(area -> area.kind() == kind).toList();
    }

    /** Returns the area and everything it lies in. */
    public List<String> withAncestors(String code) {
        var found = new TreeSet<String>();
        climb(code, found);
        return List.copyOf(found);
    }

    /** Returns the areas a value of this one counts for: those it lies in, and what came from it with those it lies in. */
    public List<String> reachedFrom(String code) {
        var found = new TreeSet<>(withAncestors(code));
        byCode.values().stream()
                .filter(other -> other.replaces().contains(code))
                .forEach(later -> found.addAll(reachedFrom(later.code())));
        return List.copyOf(found);
    }

    private void climb(String code, TreeSet<String> found) {
        if (found.add(code)) {
            find(code).ifPresent(area -> area.parents().forEach(parent -> climb(parent, found)));
        }
    }

    /** Returns the smallest administrative areas within the area, in order of code; none for an area without parts. */
    public List<String> leavesOf(String code) {
        return administrative()
                .map(Area::code)
                .filter(candidate -> !candidate.equals(code) && isLeaf(candidate))
                .filter(candidate -> withAncestors(candidate).contains(code))
                .sorted()
                .toList();
    }

    /** Returns what the area consists of through time: its smallest administrative areas, with those they came from. */
    public List<Lineage> partsOf(String code) {
        return new Lineages(leavesOf(code).stream()
                        .map(leaf -> Objects.requireNonNull(byCode.get(leaf)))
                        .toList())
                .all();
    }

    /** Returns what the area itself was before; no more than the area where it came from no other alone. */
    public Lineage lineageOf(String code) {
        if (find(code).filter(area -> !area.replaces().isEmpty()).isEmpty()) {
            return Lineage.of(code);
        }
        return new Lineages(byCode.values())
                .all().stream()
                        .filter(lineage -> lineage.newest().codes().equals(List.of(code)))
                        .findFirst()
                        .orElseGet(() -> Lineage.of(code));
    }

    /** Whether the area is there on a day: not ended, nor gone up in another one. */
    public boolean isThereOn(String code, LocalDate day) {
        return find(code).map(Area::validTo).filter(day::isAfter).isEmpty()
                && byCode.values().stream()
                        .filter(other -> other.replaces().contains(code))
                        .map(Area::validFrom)
                        .noneMatch(from -> from == null || !day.isBefore(from));
    }

    public Optional<Double> hectares(String code) {
        return find(code).map(Area::hectares);
    }

    /** Returns the areas of a kind within the area, in order of code; the area itself is not one of them. */
    public List<String> within(String code, Area.Kind kind) {
        return ofKind(kind).stream()
                .map(Area::code)
                .filter(candidate -> !candidate.equals(code))
                .filter(candidate -> withAncestors(candidate).contains(code))
                .sorted()
                .toList();
    }

    private boolean isLeaf(String code) {
        return administrative().noneMatch(area -> area.parents().contains(code));
    }

    private Stream<Area> administrative() {
        return byCode.values().stream().filter(area -> area.kind().isAdministrative());
    }
}
