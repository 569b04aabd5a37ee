package nl.natuurpeil.policy.catalogue.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.natuurpeil.policy.catalogue.adapter.document.LabelDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.RecordHead;
import nl.natuurpeil.policy.catalogue.domain.Reference;
import nl.natuurpeil.policy.catalogue.domain.Remark;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A remark as clients see it; the history comes with a single one, not in lists. */
@Schema(name = "Remark", description = "Waar beleidsrapport en wet verschillen / where policy report and law differ")
record RemarkResponse(
        @JsonUnwrapped RecordHead head,

        @Schema(description = "Wat het rapport zegt / what the report says")
        LabelDocument report,

        @Schema(description = "Wat de wet of officiële bron zegt / what the law says")
        LabelDocument law,

        LabelDocument consequence,
        List<Concern> concerns,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<VersionResponse> history) {

    @Schema(name = "RemarkList")
    record Page(List<RemarkResponse> items) {}

    @Schema(name = "Concern", description = "Waar het over gaat / what it is about")
    record Concern(String kind, String code) {
        static Concern from(Reference reference) {
            return new Concern(reference.kind().word(), reference.code());
        }
    }

    static RemarkResponse from(Remark remark) {
        return from(remark, null);
    }

    static RemarkResponse from(Remark remark, @Nullable List<VersionResponse> history) {
        return new RemarkResponse(
                RecordHead.of(remark),
                LabelDocument.from(remark.report()),
                LabelDocument.from(remark.law()),
                LabelDocument.from(remark.consequence()),
                remark.concerns().stream().map(Concern::from).toList(),
                history);
    }
}
