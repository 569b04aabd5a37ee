package nl.natuurpeil.monitoring.compliance.adapter.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.natuurpeil.monitoring.compliance.adapter.document.ChangeCause;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictJson;
import nl.natuurpeil.monitoring.compliance.application.FindVerdicts.Change;
import nl.natuurpeil.monitoring.reference.domain.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A verdict that took the place of another, and why. */
@Schema(name = "VerdictChange")
record VerdictChangeResponse(
        @Schema(nullable = true) @Nullable VerdictSummary before, VerdictSummary after, List<CauseResponse> causes) {

    /** One reason the verdict came out anew. */
    @Schema(name = "VerdictChangeCause")
    record CauseResponse(ChangeCause kind, Label label) {}

    static VerdictChangeResponse from(Pair pair, Map<UUID, Instant> withdrawn) {
        var before = pair.before();
        return new VerdictChangeResponse(
                before == null ? null : VerdictSummary.from(before),
                VerdictSummary.from(pair.after()),
                causes(before, pair.after(), withdrawn).stream()
                        .map(cause -> new CauseResponse(cause, cause.label()))
                        .toList());
    }

    /** What changed, as it is read. */
    record Pair(@Nullable VerdictDocument before, VerdictDocument after) {

        static Pair read(Change change) {
            return new Pair(
                    change.before() == null ? null : VerdictJson.read(change.before()),
                    VerdictJson.read(change.after()));
        }

        Set<UUID> gone() {
            return before == null ? Set.of() : ChangeCause.gone(before, after);
        }
    }

    /** What was withdrawn after the later verdict is no cause of it. */
    private static Set<ChangeCause> causes(
            @Nullable VerdictDocument before, VerdictDocument after, Map<UUID, Instant> withdrawn) {
        if (before == null) {
            return Set.of(ChangeCause.FIRST_VERDICT);
        }
        var gone = ChangeCause.gone(before, after).stream()
                .filter(one -> !withdrawn.getOrDefault(one, Instant.MAX).isAfter(after.judgedAt()))
                .collect(Collectors.toSet());
        return ChangeCause.between(before, after, gone);
    }
}
