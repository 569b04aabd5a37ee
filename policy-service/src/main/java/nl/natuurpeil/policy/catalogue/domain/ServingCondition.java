package nl.natuurpeil.policy.catalogue.domain;

import java.util.Optional;
import java.util.function.Function;
import nl.natuurpeil.policy.content.domain.Label;
import org.jspecify.annotations.Nullable;

/** A condition of Basiskwaliteit Natuur that serves an obligation. */
public sealed interface ServingCondition {

    /** A condition of the catalogue. */
    record Known(String code) implements ServingCondition {}

    /** A condition in words, as records had it before conditions were records themselves. */
    record Described(Condition.Family family, Label parameter) implements ServingCondition {}

    /** A condition told in full, so that who reads it needs no other record. */
    record Told(@Nullable String code, Condition.Family family, Label parameter) {}

    /** Tells it in full; empty when the condition it names does not hold. */
    default Optional<Told> told(Function<String, Optional<Condition>> conditions) {
        return switch (this) {
            case Known known ->
                conditions.apply(known.code()).map(found -> new Told(found.code(), found.family(), found.title()));
            case Described described -> Optional.of(new Told(null, described.family(), described.parameter()));
        };
    }
}
