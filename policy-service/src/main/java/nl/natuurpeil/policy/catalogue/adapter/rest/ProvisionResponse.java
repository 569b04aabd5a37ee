package nl.natuurpeil.policy.catalogue.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.policy.catalogue.adapter.document.ArticleDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.DeadlineDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.EvidenceDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.LabelDocument;
import nl.natuurpeil.policy.catalogue.domain.Provision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A provision as clients see it; the history comes with a single one, not in lists. */
@Schema(name = "Provision", description = "Artikel of lid van een instrument / article or paragraph of an instrument")
record ProvisionResponse(
        String code,
        int version,
        LocalDate validFrom,
        String instrument,
        LabelDocument title,
        LabelDocument summary,
        ArticleDocument article,
        List<DeadlineDocument> deadlines,
        String certainty,
        List<EvidenceDocument> evidence,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<VersionResponse> history) {

    @Schema(name = "ProvisionList")
    record Page(List<ProvisionResponse> items) {}

    static ProvisionResponse from(Provision provision) {
        return from(provision, null);
    }

    static ProvisionResponse from(Provision provision, @Nullable List<VersionResponse> history) {
        return new ProvisionResponse(
                provision.code(),
                provision.version(),
                provision.validity().since(),
                provision.instrument(),
                LabelDocument.from(provision.title()),
                LabelDocument.from(provision.summary()),
                ArticleDocument.from(provision.article()),
                provision.deadlines().stream().map(DeadlineDocument::from).toList(),
                provision.certainty().name(),
                provision.evidence().stream().map(EvidenceDocument::from).toList(),
                history);
    }
}
