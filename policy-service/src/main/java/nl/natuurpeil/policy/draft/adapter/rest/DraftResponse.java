package nl.natuurpeil.policy.draft.adapter.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.natuurpeil.policy.catalogue.adapter.rest.ChangeItem.FieldChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft with what it proposes. */
@Schema(name = "Draft", description = "Een concept met inhoud en verschil / a draft with content and difference")
record DraftResponse(
        @JsonUnwrapped DraftItem draft,

        @Schema(
                implementation = Object.class,
                description =
                        "Het record zoals in de uitgaven, elke waarde als tekst / the record as in releases, every"
                                + " value as text")
        @JsonRawValue
        String content,

        @Schema(description = "Verschil met `basedOn` / difference from `basedOn`")
        List<FieldChange> differences) {}
