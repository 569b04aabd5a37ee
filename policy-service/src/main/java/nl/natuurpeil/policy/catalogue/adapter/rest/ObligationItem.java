package nl.natuurpeil.policy.catalogue.adapter.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.natuurpeil.policy.catalogue.adapter.document.ArticleDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.RecordHead;
import nl.natuurpeil.policy.catalogue.adapter.document.RuleDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.RuleDocuments;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An obligation in a list: enough to know which one it is and what it demands. */
@Schema(name = "ObligationItem", description = "Een verplichting in een lijst / an obligation in a list")
record ObligationItem(
        @JsonUnwrapped RecordHead head,
        String instrument,
        String provision,
        ArticleDocument article,

        @Schema(enumeration = {"RESULT", "EFFORT", "GUIDE_VALUE", "ADVICE"})
        String bindingLevel,

        @Schema(
                enumeration = {
                    "NATIONAL_TOTAL",
                    "EU_COLLECTIVE",
                    "GLOBAL_COLLECTIVE",
                    "ALL_HABITAT_TYPES",
                    "EACH_HABITAT_GROUP",
                    "EACH_HABITAT_TYPE",
                    "EACH_SPECIES",
                    "EACH_URBAN_ECOSYSTEM_AREA",
                    "EACH_BIOGEOGRAPHICAL_REGION",
                    "EACH_WATER_BODY",
                    "EACH_NATURA_2000_SITE",
                    "EACH_AREA",
                    "EACH_NEIGHBOURHOOD",
                    "EACH_DWELLING",
                    "EACH_FARM",
                    "EACH_MONITORING_POINT"
                })
        String scope,

        RuleDocument rule) {

    @Schema(name = "ObligationList")
    record Page(List<ObligationItem> items) {}

    static ObligationItem from(Obligation obligation) {
        return new ObligationItem(
                RecordHead.of(obligation),
                obligation.origin().instrument(),
                obligation.origin().provision(),
                ArticleDocument.from(obligation.origin().article()),
                obligation.force().bindingLevel().name(),
                obligation.force().scope().name(),
                RuleDocuments.of(obligation.rule()));
    }
}
