package nl.natuurpeil.policy.catalogue.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.natuurpeil.policy.catalogue.adapter.document.LabelDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.RecordHead;
import nl.natuurpeil.policy.catalogue.domain.Practice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A practice as clients see it; the history comes with a single one, not in lists. */
@Schema(
        name = "Practice",
        description = "Praktijk, hulpmiddel of monitor van anderen / practice, tool or monitor of others")
record PracticeResponse(
        @JsonUnwrapped RecordHead head,

        @Schema(enumeration = {"PRACTICE", "TOOL", "MONITOR", "DASHBOARD", "PROGRAMME", "REGISTER", "SOFTWARE"})
        String kind,

        @Schema(enumeration = {"SERVES", "INTEGRATES", "REPLACES", "REFERS"})
        String relation,

        @Schema(description = "Wat Natuurpeil ermee doet / what Natuurpeil does with it")
        LabelDocument suite,

        List<String> instruments,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<VersionResponse> history) {

    @Schema(name = "PracticeList")
    record Page(List<PracticeResponse> items) {}

    static PracticeResponse from(Practice practice) {
        return from(practice, null);
    }

    static PracticeResponse from(Practice practice, @Nullable List<VersionResponse> history) {
        return new PracticeResponse(
                RecordHead.of(practice),
                practice.type().name(),
                practice.relation().name(),
                LabelDocument.from(practice.suite()),
                practice.instruments(),
                history);
    }
}
