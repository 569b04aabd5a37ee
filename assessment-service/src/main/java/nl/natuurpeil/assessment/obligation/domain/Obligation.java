package nl.natuurpeil.assessment.obligation.domain;

import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.assessment.language.domain.Label;
import org.jspecify.annotations.Nullable;

/**
 * What a provision demands, as far as this service needs it: the rule itself is judged elsewhere.
 *
 * @param scope over what the rule is judged, such as {@code NATIONAL_TOTAL}
 * @param certainty how sure the catalogue is of its values
 * @param deadlines last days named in the rule, earliest first; empty when it names none
 * @param parts codes of the obligations it is made of; empty when it stands alone
 */
public record Obligation(
        String code,
        int version,
        String instrument,
        Article article,
        Label title,
        BindingLevel bindingLevel,
        String scope,
        String certainty,
        List<LocalDate> deadlines,
        List<String> parts,
        List<ServedCondition> conditions,
        List<Actor> actors,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public Obligation {
        deadlines = List.copyOf(deadlines);
        parts = List.copyOf(parts);
        conditions = List.copyOf(conditions);
        actors = List.copyOf(actors);
    }
}
