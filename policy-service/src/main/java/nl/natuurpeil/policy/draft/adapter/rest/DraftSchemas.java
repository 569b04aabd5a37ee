package nl.natuurpeil.policy.draft.adapter.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What clients send, for the description of the API; {@link DraftBody} reads it. */
final class DraftSchemas {

    private DraftSchemas() {}

    @Schema(name = "NewDraft", description = "Voorstel voor één record / proposal for one record")
    record NewDraft(
            @Schema(required = true, examples = "obligation")
            String kind,

            @Schema(required = true, examples = "NHV-8-1b") String code,

            @Schema(required = true, maxLength = 2000, description = "Waarom / why")
            String reason,

            @Schema(implementation = Object.class) @Nullable Object content,
            @Nullable Integer restoreVersion,
            @Nullable Integer basedOn) {}

    @Schema(name = "DraftChange", description = "Wat het concept voortaan voorstelt / what it proposes from now on")
    record DraftChange(
            @Schema(required = true, maxLength = 2000) String reason,
            @Schema(implementation = Object.class) @Nullable Object content,
            @Nullable Integer restoreVersion,
            @Nullable Integer basedOn) {}

    @Schema(name = "NewReview", description = "Oordeel / judgement")
    record NewReview(
            @Schema(
                    required = true,
                    enumeration = {"APPROVE", "REJECT"})
            String decision,

            @Schema(maxLength = 2000, description = "Verplicht bij REJECT / required with REJECT") @Nullable
            String remark) {}
}
