package nl.natuurpeil.policy.catalogue.adapter.document;

import nl.natuurpeil.policy.catalogue.domain.Evidence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How sure a value is, and where it can be read. */
@Schema(name = "Evidence", description = "Hoe zeker een waarde is, met bron / how sure a value is, with its source")
public record EvidenceDocument(
        @Schema(description = "Pad van de waarde / path of the value", examples = "rule.deadline")
        String value,

        @Schema(enumeration = {"VERIFIED", "FROM_SOURCE", "TO_BE_VERIFIED"})
        String certainty,

        String source,
        @Schema(nullable = true) @Nullable LabelDocument remark) {

    public static EvidenceDocument from(Evidence evidence) {
        return new EvidenceDocument(
                evidence.value(),
                evidence.certainty().name(),
                evidence.source(),
                LabelDocument.fromNullable(evidence.remark()));
    }
}
