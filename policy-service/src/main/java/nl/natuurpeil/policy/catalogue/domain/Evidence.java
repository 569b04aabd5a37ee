package nl.natuurpeil.policy.catalogue.domain;

import java.util.Comparator;
import java.util.List;
import nl.natuurpeil.policy.content.domain.Label;
import org.jspecify.annotations.Nullable;

/**
 * How sure a value is.
 *
 * @param value path of the value within the record, such as {@code rule.deadline}
 * @param source where it can be read
 */
public record Evidence(
        String value,
        Certainty certainty,
        String source,
        @Nullable Label remark) {

    /** Nothing to go by is the same as still to be verified. */
    static Certainty weakest(List<Evidence> evidence) {
        return evidence.stream()
                .map(Evidence::certainty)
                .max(Comparator.naturalOrder())
                .orElse(Certainty.TO_BE_VERIFIED);
    }
}
