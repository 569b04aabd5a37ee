package nl.natuurpeil.policy.catalogue.domain;

import java.util.List;
import java.util.Set;
import nl.natuurpeil.policy.rule.domain.ImpossibleContent;
import nl.natuurpeil.policy.rule.domain.Rule;

/** What a provision demands, with everything needed to judge it and to know who must act. */
public record Obligation(
        RecordId id,
        Origin origin,
        Label title,
        Label summary,
        Force force,
        Rule rule,
        List<Exclusion> exclusions,
        Practice practice,
        List<Evidence> evidence)
        implements CatalogueRecord {

    private static final Set<String> NOT_LAW = Set.of("conditions", "actors");

    /** Where it comes from. */
    public record Origin(String instrument, String provision, ArticleReference article) {}

    /** How it binds and over what it is judged. */
    public record Force(BindingLevel bindingLevel, Scope scope) {}

    /** What serves it, who acts, and what is due besides the rule itself. */
    public record Practice(List<Condition> conditions, List<Actor> actors, List<Deadline> deadlines) {

        public Practice {
            conditions = List.copyOf(conditions);
            actors = List.copyOf(actors);
            deadlines = List.copyOf(deadlines);
        }
    }

    public Obligation {
        exclusions = List.copyOf(exclusions);
        evidence = List.copyOf(evidence);
        ImpossibleContent.unless(!rule.parts().contains(id.code()), "an obligation can't count itself");
        ImpossibleContent.unless(!evidence.isEmpty(), "an obligation without evidence can't be explained");
    }

    /** How sure the demand itself is: what serves it and who acts is no law, and never weakens it. */
    @Override
    public Certainty certainty() {
        return Evidence.weakest(evidence.stream()
                .filter(item -> !NOT_LAW.contains(item.value()))
                .toList());
    }
}
