package nl.natuurpeil.policy.catalogue.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.policy.catalogue.adapter.document.ArticleDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.DeadlineDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.EvidenceDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.LabelDocument;
import nl.natuurpeil.policy.catalogue.domain.Instrument;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An instrument as clients see it; the history comes with a single one, not in lists. */
@Schema(name = "Instrument", description = "Wet, richtlijn, programma of plan / law, directive, programme or plan")
record InstrumentResponse(
        String code,
        int version,
        LocalDate validFrom,
        LabelDocument title,
        LabelDocument summary,

        @Schema(enumeration = {"EU_REGULATION", "EU_DIRECTIVE", "NATIONAL_LAW", "PROGRAMME", "PLAN"})
        String form,

        ArticleDocument reference,
        @Schema(nullable = true) @Nullable LocalDate inForceSince,
        List<DeadlineDocument> deadlines,
        String certainty,
        List<EvidenceDocument> evidence,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<VersionResponse> history) {

    @Schema(name = "InstrumentList")
    record Page(List<InstrumentResponse> items) {}

    static InstrumentResponse from(Instrument instrument) {
        return from(instrument, null);
    }

    static InstrumentResponse from(Instrument instrument, @Nullable List<VersionResponse> history) {
        return new InstrumentResponse(
                instrument.code(),
                instrument.version(),
                instrument.validity().since(),
                LabelDocument.from(instrument.title()),
                LabelDocument.from(instrument.summary()),
                instrument.form().name(),
                ArticleDocument.from(instrument.reference()),
                instrument.inForceSince(),
                instrument.deadlines().stream().map(DeadlineDocument::from).toList(),
                instrument.certainty().name(),
                instrument.evidence().stream().map(EvidenceDocument::from).toList(),
                history);
    }
}
