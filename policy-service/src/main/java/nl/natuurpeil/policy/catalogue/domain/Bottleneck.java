package nl.natuurpeil.policy.catalogue.domain;

import java.util.List;
import nl.natuurpeil.policy.content.domain.Label;

/**
 * What stands in the way of Basiskwaliteit Natuur.
 *
 * @param suite what Natuurpeil does for it
 */
public record Bottleneck(Common common, List<Label> solutions, Label suite, List<String> instruments)
        implements CatalogueRecord {

    public Bottleneck {
        solutions = List.copyOf(solutions);
        instruments = List.copyOf(instruments);
    }

    @Override
    public List<Reference> references() {
        return Reference.to(Kind.INSTRUMENT, instruments).toList();
    }
}
