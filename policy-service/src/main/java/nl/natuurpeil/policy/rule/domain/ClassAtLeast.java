package nl.natuurpeil.policy.rule.domain;

import static nl.natuurpeil.policy.content.domain.ImpossibleContent.unless;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The class is at least this one, such as "good" for a water body.
 *
 * @param atLeast code of a class of the indicator
 * @param by null when it holds at any time
 * @param elements indicators of which the class is made up
 * @param aggregation how the elements make the class; null when the class is judged as a whole
 */
public record ClassAtLeast(
        String indicator,
        String atLeast,
        @Nullable LocalDate by,
        List<String> elements,
        @Nullable Aggregation aggregation)
        implements Rule {

    /** How several classes make one. */
    public enum Aggregation {
        /** The worst element decides (Water Framework Directive). */
        ONE_OUT_ALL_OUT,
        /** The worst parameter decides, and one of four may be unknown (Habitats Directive, art. 17). */
        CONSERVATION_STATUS
    }

    public ClassAtLeast {
        elements = List.copyOf(elements);
        unless(new HashSet<>(elements).size() == elements.size(), "an element is listed twice");
        unless(elements.isEmpty() || aggregation != null, "how the elements make the class must be said (aggregation)");
    }
}
