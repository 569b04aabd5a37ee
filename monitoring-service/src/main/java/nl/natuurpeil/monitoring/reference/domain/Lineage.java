package nl.natuurpeil.monitoring.reference.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A piece of land through time: which areas it was divided into, from when. Most have one generation; a merger makes two.
 *
 * @param generations oldest first; the first one holds for all time before the second
 */
public record Lineage(List<Generation> generations) {

    public Lineage {
        generations = List.copyOf(generations);
    }

    /** The areas that make up the land from a day on; none after an area ended without another in its place. */
    public record Generation(LocalDate since, List<String> codes) {

        public Generation {
            codes = List.copyOf(codes);
        }
    }

    /** An area that always was and came from no other. */
    public static Lineage of(String code) {
        return new Lineage(List.of(new Generation(LocalDate.MIN, List.of(code))));
    }

    /** The generation of a day. */
    public Generation at(LocalDate day) {
        return generations.stream()
                .filter(generation -> !day.isBefore(generation.since()))
                .reduce((_, later) -> later)
                .orElseGet(generations::getFirst);
    }

    public Generation newest() {
        return generations.getLast();
    }

    public List<String> codes() {
        return generations.stream()
                .flatMap(generation -> generation.codes().stream())
                .distinct()
                .toList();
    }
}
