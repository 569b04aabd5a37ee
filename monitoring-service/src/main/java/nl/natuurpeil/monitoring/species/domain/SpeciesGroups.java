package nl.natuurpeil.monitoring.species.domain;

import java.util.List;

/** All groups there are. */
public record SpeciesGroups(List<SpeciesGroup> groups) {

    public SpeciesGroups {
        groups = List.copyOf(groups);
    }

    /** Returns the groups of an area that a species is in. */
    public List<SpeciesGroup> with(String taxon, String area) {
        return groups.stream()
                .filter(group -> group.area().equals(area) && group.holds(taxon))
                .toList();
    }
}
