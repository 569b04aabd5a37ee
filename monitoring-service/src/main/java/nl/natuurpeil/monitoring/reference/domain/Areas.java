package nl.natuurpeil.monitoring.reference.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The areas and how they lie within each other. What was looked up once is kept: judging asks the same all the time. */
public final class Areas {

    private final Map<String, Area> byCode = new LinkedHashMap<>();
    private final Map<String, TreeSet<String>> parts = new HashMap<>();
    private final Map<String, List<String>> ancestors = new ConcurrentHashMap<>();
    private final Map<String, List<String>> leaves = new ConcurrentHashMap<>();
    private final Map<Within, List<String>> within = new ConcurrentHashMap<>();

    private final Map<String, List<Lineage>> lineages = new ConcurrentHashMap<>();
    private final Map<String, List<Area>> successors = new HashMap<>();

    private record Within(String code, Area.Kind kind) {}

    public Areas(Collection<Area> areas) {
        for (var area : areas) {
            byCode.put(area.code(), area);
            area.parents()
                    .forEach(parent -> parts.computeIfAbsent(parent, code -> new TreeSet<>())
                            .add(area.code()));
            area.replaces()
                    .forEach(earlier -> successors
                            .computeIfAbsent(earlier, code -> new ArrayList<>())
                            .add(area));
        }
    }

    public SequencedCollection<Area> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Area> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public List<Area> ofKind(Area.Kind kind) {
        return byCode.values().stream().filter(area -> area.kind() == kind).toList();
    }

    /** Returns the area and everything it lies in. */
    public List<String> withAncestors(String code) {
        return ancestors.computeIfAbsent(code, of -> {
            var found = new TreeSet<String>();
            climb(of, found);
            return List.copyOf(found);
        });
    }

    /** Returns the areas a value of this one counts for: those it lies in, and what came from it with those it lies in. */
    public List<String> reachedFrom(String code) {
        var found = new TreeSet<>(withAncestors(code));
        successors.getOrDefault(code, List.of()).forEach(later -> found.addAll(reachedFrom(later.code())));
        return List.copyOf(found);
    }

    private void climb(String code, TreeSet<String> found) {
        if (found.add(code)) {
            find(code).ifPresent(area -> area.parents().forEach(parent -> climb(parent, found)));
        }
    }

    /** Returns the smallest administrative areas within the area, in order of code; none for an area without parts. */
    public List<String> leavesOf(String code) {
        return leaves.computeIfAbsent(
                code,
                of -> inside(of)
                        .filter(part ->
                                find(part).filter(Areas::isAdministrative).isPresent() && isLeaf(part))
                        .toList());
    }

    /** Returns what the area consists of through time: its smallest administrative areas, with those they came from. */
    public List<Lineage> partsOf(String code) {
        return lineages.computeIfAbsent(
                code,
                of -> new Lineages(leavesOf(of).stream()
                                .map(leaf -> Objects.requireNonNull(byCode.get(leaf)))
                                .toList())
                        .all());
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
                && successors.getOrDefault(code, List.of()).stream()
                        .map(Area::validFrom)
                        .noneMatch(from -> from == null || !day.isBefore(from));
    }

    public Optional<Double> hectares(String code) {
        return find(code).map(Area::hectares);
    }

    /** Returns the areas of a kind within the area, in order of code; the area itself is not one of them. */
    public List<String> within(String code, Area.Kind kind) {
        return within.computeIfAbsent(
                new Within(code, kind),
                of -> inside(of.code())
                        .filter(part -> find(part)
                                .filter(area -> area.kind() == of.kind())
                                .isPresent())
                        .toList());
    }

    /** Everything that lies in the area, but for itself. */
    private Stream<String> inside(String code) {
        var found = new TreeSet<String>();
        descend(code, found);
        found.remove(code);
        return found.stream();
    }

    private void descend(String code, TreeSet<String> found) {
        if (found.add(code)) {
            parts.getOrDefault(code, new TreeSet<>()).forEach(part -> descend(part, found));
        }
    }

    /** Whether no administrative area lies in the area. */
    public boolean isLeaf(String code) {
        return parts.getOrDefault(code, new TreeSet<>()).stream()
                .flatMap(part -> find(part).stream())
                .noneMatch(Areas::isAdministrative);
    }

    private static boolean isAdministrative(Area area) {
        return area.kind().isAdministrative();
    }
}
