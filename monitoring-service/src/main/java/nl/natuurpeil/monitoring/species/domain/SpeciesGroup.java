package nl.natuurpeil.monitoring.species.domain;

import java.util.List;
import nl.natuurpeil.monitoring.reference.domain.Label;

/**
 * The species whose indices together make an indicator.
 *
 * @param indicator code in the catalogue
 * @param area code of the area the indicator is made for
 * @param baseYear year in which the indicator is 100
 * @param source where the list of species comes from
 */
public record SpeciesGroup(String indicator, String area, int baseYear, Label source, List<Taxon> taxa) {

    public SpeciesGroup {
        taxa = List.copyOf(taxa);
    }

    /**
     * A species.
     *
     * @param name scientific name, as counts give it
     */
    public record Taxon(String name, Label label) {}

    public boolean holds(String taxon) {
        return taxa.stream().anyMatch(one -> one.name().equals(taxon));
    }

    public List<String> names() {
        return taxa.stream().map(Taxon::name).toList();
    }
}
