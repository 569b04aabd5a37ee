package nl.natuurpeil.policy.catalogue.domain;

import static nl.natuurpeil.policy.content.domain.ImpossibleContent.unless;

import java.util.List;
import nl.natuurpeil.policy.content.domain.Label;

/**
 * Where the policy report and the law differ.
 *
 * @param report what the report says
 * @param law what the law or official source says
 * @param concerns the records it is about
 */
public record Remark(Common common, Label report, Label law, Label consequence, List<Reference> concerns)
        implements CatalogueRecord {

    public Remark {
        concerns = List.copyOf(concerns);
        unless(!concerns.isEmpty(), "a remark concerns at least one record");
    }

    @Override
    public List<Reference> references() {
        return concerns;
    }
}
