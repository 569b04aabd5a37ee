package nl.natuurpeil.policy.catalogue.adapter.rest;

import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.policy.catalogue.adapter.document.ArticleDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.LabelDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.RuleDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.RuleDocuments;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An obligation in a list: enough to know which one it is and what it demands. */
@Schema(name = "ObligationItem", description = "Een verplichting in een lijst / an obligation in a list")
record ObligationItem(
        String code,
        int version,
        LocalDate validFrom,
        String instrument,
        String provision,
        ArticleDocument article,
        LabelDocument title,

        @Schema(enumeration = {"RESULT", "EFFORT", "GUIDE_VALUE", "ADVICE"})
        String bindingLevel,

        @Schema(enumeration = {"NATIONAL_TOTAL"}) String scope,

        @Schema(enumeration = {"VERIFIED", "FROM_SOURCE", "TO_BE_VERIFIED"})
        String certainty,

        RuleDocument rule) {

    @Schema(name = "ObligationList")
    record Page(List<ObligationItem> items) {}

    static ObligationItem from(Obligation obligation) {
        return new ObligationItem(
                obligation.code(),
                obligation.version(),
                obligation.validity().since(),
                obligation.origin().instrument(),
                obligation.origin().provision(),
                ArticleDocument.from(obligation.origin().article()),
                LabelDocument.from(obligation.title()),
                obligation.force().bindingLevel().name(),
                obligation.force().scope().name(),
                obligation.certainty().name(),
                RuleDocuments.of(obligation.rule()));
    }
}
