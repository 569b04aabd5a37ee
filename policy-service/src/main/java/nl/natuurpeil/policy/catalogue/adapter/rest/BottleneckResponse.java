package nl.natuurpeil.policy.catalogue.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.natuurpeil.policy.catalogue.adapter.document.LabelDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.RecordHead;
import nl.natuurpeil.policy.catalogue.domain.Bottleneck;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A bottleneck as clients see it; the history comes with a single one, not in lists. */
@Schema(name = "Bottleneck", description = "Knelpunt met oplossingsrichtingen / bottleneck with ways out")
record BottleneckResponse(
        @JsonUnwrapped RecordHead head,
        List<LabelDocument> solutions,

        @Schema(description = "Wat Natuurpeil ervoor doet / what Natuurpeil does for it")
        LabelDocument suite,

        List<String> instruments,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<VersionResponse> history) {

    @Schema(name = "BottleneckList")
    record Page(List<BottleneckResponse> items) {}

    static BottleneckResponse from(Bottleneck bottleneck) {
        return from(bottleneck, null);
    }

    static BottleneckResponse from(Bottleneck bottleneck, @Nullable List<VersionResponse> history) {
        return new BottleneckResponse(
                RecordHead.of(bottleneck),
                LabelDocument.from(bottleneck.solutions()),
                LabelDocument.from(bottleneck.suite()),
                bottleneck.instruments(),
                history);
    }
}
