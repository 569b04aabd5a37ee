package nl.natuurpeil.policy.draft.domain;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a draft starts from.
 *
 * @param version whose place it is to take; null for a new record
 * @param latest number of the version recorded last when the draft was based; 0 for a new record
 */
public record Base(@Nullable Integer version, int latest) {

    /** The versions whose days a draft may take: the one it starts from, and the one it restores. */
    public Set<Integer> replacedWith(@Nullable Integer restores) {
        return Stream.of(version, restores).flatMap(Stream::ofNullable).collect(Collectors.toSet());
    }
}
