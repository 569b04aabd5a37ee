package nl.natuurpeil.monitoring.compliance.adapter.rest;

import java.util.List;
import java.util.Set;
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

    static VerdictChangeResponse from(Change change) {
        var after = VerdictJson.read(change.after());
        var before = change.before() == null ? null : VerdictJson.read(change.before());
        return new VerdictChangeResponse(
                before == null ? null : VerdictSummary.from(before),
                VerdictSummary.from(after),
                causes(before, after).stream()
                        .map(cause -> new CauseResponse(cause, cause.label()))
                        .toList());
    }

    private static Set<ChangeCause> causes(@Nullable VerdictDocument before, VerdictDocument after) {
        return before == null ? Set.of(ChangeCause.FIRST_VERDICT) : ChangeCause.between(before, after);
    }
}
