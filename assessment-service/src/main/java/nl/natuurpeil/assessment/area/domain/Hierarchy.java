package nl.natuurpeil.assessment.area.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** All areas and how they lie in each other. A parent that is not known is passed over. */
public final class Hierarchy {

    private final Map<String, AreaVersion> byCode = new LinkedHashMap<>();

    public Hierarchy(Collection<AreaVersion> areas) {
        areas.forEach(area -> byCode.put(area.code(), area));
    }

    public Optional<AreaVersion> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Set<String> codes() {
        return Set.copyOf(byCode.keySet());
    }

    /** The areas this one lies in, nearest first. */
    public List<AreaVersion> ancestors(String code) {
        return reach(code, area -> area.area().parents().stream().flatMap(parent -> find(parent.code()).stream()));
    }

    /** The areas that lie in this one, nearest first. */
    public List<AreaVersion> descendants(String code) {
        return reach(
                code,
                area -> byCode.values().stream()
                        .filter(other -> other.area().parents().stream()
                                .anyMatch(parent -> parent.code().equals(area.code()))));
    }

    /** Each step once, so that areas naming each other as parent don't go round for ever. */
    private List<AreaVersion> reach(String code, Function<AreaVersion, Stream<AreaVersion>> step) {
        Set<AreaVersion> reached = new LinkedHashSet<>();
        List<AreaVersion> edge = find(code).stream().toList();
        while (!edge.isEmpty()) {
            edge = edge.stream().flatMap(step).distinct().filter(reached::add).toList();
        }
        return reached.stream().filter(area -> !area.code().equals(code)).toList();
    }
}
