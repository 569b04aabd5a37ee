package nl.natuurpeil.policy.catalogue.domain;

import static nl.natuurpeil.policy.content.domain.ImpossibleContent.unless;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.natuurpeil.policy.rule.domain.Rule;

/** What a provision demands, with everything needed to judge it and to know who must act. */
public record Obligation(Common common, Origin origin, Force force, Rule rule, Relief relief, Carrying carrying)
        implements CatalogueRecord {

    private static final Set<String> NOT_LAW = Set.of("conditions", "actors");

    /** Where it comes from. */
    public record Origin(String instrument, String provision, ArticleReference article) {}

    /** How it binds and over what it is judged. */
    public record Force(BindingLevel bindingLevel, Scope scope) {}

    /** What may be left out of the reckoning, and when less is owed. */
    public record Relief(List<Exclusion> exclusions, List<Derogation> derogations) {

        public Relief {
            exclusions = List.copyOf(exclusions);
            derogations = List.copyOf(derogations);
        }
    }

    /** What serves it, who acts, and what is due besides the rule itself. */
    public record Carrying(List<ServingCondition> conditions, List<Responsibility> actors, List<Deadline> deadlines) {

        public Carrying {
            conditions = List.copyOf(conditions);
            actors = List.copyOf(actors);
            deadlines = List.copyOf(deadlines);
        }

        Stream<String> conditionCodes() {
            return conditions.stream()
                    .filter(ServingCondition.Known.class::isInstance)
                    .map(condition -> ((ServingCondition.Known) condition).code());
        }
    }

    public Obligation {
        unless(!rule.parts().contains(common.code()), "an obligation can't count itself");
        unless(!common.evidence().isEmpty(), "an obligation without evidence can't be explained");
    }

    @Override
    public List<Deadline> deadlines() {
        return carrying.deadlines();
    }

    @Override
    public List<Reference> references() {
        var indicators = Stream.concat(
                rule.indicators().stream(),
                relief.exclusions().stream()
                        .flatMap(exclusion -> exclusion.allOf().stream())
                        .map(Exclusion.MoreThan::indicator));
        return Stream.of(
                        Stream.of(
                                new Reference(Kind.INSTRUMENT, origin.instrument()),
                                new Reference(Kind.PROVISION, origin.provision())),
                        Reference.to(Kind.INDICATOR, indicators.toList()),
                        Reference.to(Kind.OBLIGATION, rule.parts()),
                        Reference.to(Kind.CONDITION, carrying.conditionCodes().toList()))
                .flatMap(references -> references)
                .toList();
    }

    /** How sure the demand itself is: what serves it and who acts is no law, and never weakens it. */
    @Override
    public Certainty certainty() {
        return Evidence.weakest(evidence().stream()
                .filter(item -> !NOT_LAW.contains(item.value()))
                .toList());
    }
}
