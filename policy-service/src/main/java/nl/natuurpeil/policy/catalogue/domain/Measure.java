package nl.natuurpeil.policy.catalogue.domain;

import static nl.natuurpeil.policy.content.domain.ImpossibleContent.unless;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something to do that betters conditions.
 *
 * @param landscapeTypes where it fits; empty for everywhere
 */
public record Measure(Common common, List<String> conditions, List<String> landscapeTypes, List<String> actors)
        implements CatalogueRecord {

    public Measure {
        conditions = List.copyOf(conditions);
        landscapeTypes = List.copyOf(landscapeTypes);
        actors = List.copyOf(actors);
        unless(!conditions.isEmpty(), "a measure works on at least one condition");
    }

    @Override
    public List<Reference> references() {
        return Stream.of(
                        Reference.to(Kind.CONDITION, conditions),
                        Reference.to(Kind.LANDSCAPE_TYPE, landscapeTypes),
                        Reference.to(Kind.ACTOR, actors))
                .flatMap(references -> references)
                .toList();
    }
}
