package nl.natuurpeil.monitoring.reference.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds which of the given areas came from which, and from when. */
final class Lineages {

    private final TreeMap<String, Area> areas = new TreeMap<>();

    private final Map<String, List<Area>> successors = new HashMap<>();

    Lineages(Collection<Area> areas) {
        areas.forEach(area -> this.areas.put(area.code(), area));
        this.areas
                .values()
                .forEach(area -> area.replaces()
                        .forEach(earlier -> successors
                                .computeIfAbsent(earlier, _ -> new ArrayList<>())
                                .add(area)));
    }

    /** Returns one for each piece of land, in order of its first code. */
    List<Lineage> all() {
        var left = new TreeSet<>(areas.keySet());
        var lineages = new ArrayList<Lineage>();
        while (!left.isEmpty()) {
            var members = related(left.first());
            left.removeAll(members);
            lineages.add(lineage(members));
        }
        return lineages;
    }

    private TreeSet<String> related(String code) {
        var found = new TreeSet<String>();
        follow(code, found);
        return found;
    }

    private void follow(String code, TreeSet<String> found) {
        if (!areas.containsKey(code) || !found.add(code)) {
            return;
        }
        area(code).replaces().forEach(earlier -> follow(earlier, found));
        successors(code).forEach(later -> follow(later.code(), found));
    }

    private Lineage lineage(TreeSet<String> members) {
        var since = new TreeSet<LocalDate>();
        since.add(LocalDate.MIN);
        members.forEach(code -> {
            if (!area(code).replaces().isEmpty()) {
                since.add(begin(area(code)));
            } else if (endsWithoutSuccessor(code)) {
                since.add(end(area(code)).plusDays(1));
            }
        });
        return new Lineage(since.stream()
                .map(day -> new Lineage.Generation(
                        day, members.stream().filter(code -> holds(code, day)).toList()))
                .toList());
    }

    private boolean holds(String code, LocalDate day) {
        var area = area(code);
        boolean begun = area.replaces().isEmpty() || !day.isBefore(begin(area));
        boolean ended = endsWithoutSuccessor(code)
                ? day.isAfter(end(area))
                : successors(code).stream().map(Lineages::begin).anyMatch(later -> !day.isBefore(later));
        return begun && !ended;
    }

    private boolean endsWithoutSuccessor(String code) {
        return area(code).validTo() != null && successors(code).isEmpty();
    }

    private List<Area> successors(String code) {
        return successors.getOrDefault(code, List.of());
    }

    private Area area(String code) {
        return Objects.requireNonNull(areas.get(code));
    }

    private static LocalDate begin(Area area) {
        return area.validFrom() == null ? LocalDate.MIN : area.validFrom();
    }

    private static LocalDate end(Area area) {
        return area.validTo() == null ? LocalDate.MAX : area.validTo();
    }
}
