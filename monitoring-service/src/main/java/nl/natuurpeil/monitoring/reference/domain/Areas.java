package nl.natuurpeil.monitoring.reference.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
