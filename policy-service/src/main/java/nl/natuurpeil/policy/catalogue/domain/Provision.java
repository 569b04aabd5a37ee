package nl.natuurpeil.policy.catalogue.domain;

import java.util.List;

/** An article or paragraph of an instrument, told in our own words. */
public record Provision(Common common, String instrument, ArticleReference article, List<Deadline> deadlines)
        implements CatalogueRecord {

    public Provision {
        deadlines = List.copyOf(deadlines);
    }

    @Override
    public List<Reference> references() {
        return List.of(new Reference(Kind.INSTRUMENT, instrument));
    }
}
