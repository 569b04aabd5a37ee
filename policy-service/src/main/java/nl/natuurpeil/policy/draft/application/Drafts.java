package nl.natuurpeil.policy.draft.application;

import java.util.List;
import java.util.Optional;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.draft.domain.Draft;
import nl.natuurpeil.policy.draft.domain.State;
import org.jspecify.annotations.Nullable;

/** Every draft there ever was. */
public interface Drafts {

    /** Which drafts are asked for; null asks for nothing. */
    record Wanted(
            State.@Nullable Name state,
            @Nullable Kind kind,
            @Nullable String code) {}

    long nextNumber();

    void save(Draft draft);

    Optional<Draft> find(long number);

    /** Finds a draft and makes others that do the same wait until the transaction ends. */
    Optional<Draft> lock(long number);

    /** Returns drafts with lower numbers, the highest first. */
    List<Draft> before(long number, Wanted wanted, int limit);
}
