package nl.natuurpeil.policy.draft.application;

import java.util.List;
import nl.natuurpeil.policy.content.domain.ContentFault;
import org.jspecify.annotations.Nullable;

/**
 * What someone wants a draft to propose.
 *
 * @param content JSON in the shape of the releases; null to take that of a version
 * @param restoreVersion the earlier version to take the content of
 * @param basedOn the version to start from; null for the one the draft has, or else the one that holds today
 * @param faults what could not be read of it, to be told with everything else that is wrong
 */
public record Wish(
        String reason,
        @Nullable String content,
        @Nullable Integer restoreVersion,
        @Nullable Integer basedOn,
        List<ContentFault> faults) {

    public Wish {
        faults = List.copyOf(faults);
    }
}
