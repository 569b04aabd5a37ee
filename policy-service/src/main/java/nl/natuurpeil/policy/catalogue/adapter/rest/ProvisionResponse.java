package nl.natuurpeil.policy.catalogue.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.natuurpeil.policy.catalogue.adapter.document.ArticleDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.DeadlineDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.RecordHead;
import nl.natuurpeil.policy.catalogue.domain.Provision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A provision as clients see it; the history comes with a single one, not in lists. */
@Schema(name = "Provision", description = "Artikel of lid van een instrument / article or paragraph of an instrument")
record ProvisionResponse(
        @JsonUnwrapped RecordHead head,
        String instrument,
        ArticleDocument article,
        List<DeadlineDocument> deadlines,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<VersionResponse> history) {

    @Schema(name = "ProvisionList")
    record Page(List<ProvisionResponse> items) {}

    static ProvisionResponse from(Provision provision) {
        return from(provision, null);
    }

    static ProvisionResponse from(Provision provision, @Nullable List<VersionResponse> history) {
        return new ProvisionResponse(
                RecordHead.of(provision),
                provision.instrument(),
                ArticleDocument.from(provision.article()),
                provision.deadlines().stream().map(DeadlineDocument::from).toList(),
                history);
    }
}
