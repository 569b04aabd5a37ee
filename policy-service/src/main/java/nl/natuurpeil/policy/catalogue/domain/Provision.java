package nl.natuurpeil.policy.catalogue.domain;

import java.util.List;

/** An article or paragraph of an instrument, told in our own words. */
public record Provision(
        RecordId id,
        String instrument,
        Label title,
        Label summary,
        ArticleReference article,
        List<Deadline> deadlines,
        List<Evidence> evidence)
        implements CatalogueRecord {

    public Provision {
        deadlines = List.copyOf(deadlines);
        evidence = List.copyOf(evidence);
    }
}
