package nl.natuurpeil.policy.catalogue.adapter.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.natuurpeil.policy.catalogue.adapter.document.ConditionDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.DeadlineDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.EvidenceDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.ExclusionDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.LabelDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.ResponsibilityDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.UnitDocument;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import nl.natuurpeil.policy.catalogue.domain.ServingCondition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything about one obligation in one document: article, rule, indicators, conditions, actors, history. */
@Schema(name = "Obligation", description = "Alles over één verplichting / everything about one obligation")
record ObligationResponse(
        @JsonUnwrapped ObligationItem item,
        LabelDocument summary,
        List<ExclusionDocument> exclusions,
        List<IndicatorLine> indicators,
        List<PartLine> parts,
        List<ConditionDocument> conditions,
        List<ResponsibilityDocument> actors,
        List<DeadlineDocument> deadlines,
        List<EvidenceDocument> evidence,
        List<VersionResponse> history) {

    /** An indicator the obligation looks at, itself or by its parts. */
    @Schema(name = "ObligationIndicator", description = "Indicator die wordt bekeken / indicator that is looked at")
    record IndicatorLine(String code, LabelDocument title, UnitDocument unit) {
        static IndicatorLine from(Indicator indicator) {
            return new IndicatorLine(
                    indicator.code(), LabelDocument.from(indicator.title()), UnitDocument.from(indicator.unit()));
        }
    }

    /** An obligation that is counted by this one. */
    @Schema(name = "ObligationPart", description = "Verplichting die meetelt / obligation that is counted")
    record PartLine(String code, LabelDocument title) {
        static PartLine from(CatalogueRecord part) {
            return new PartLine(part.code(), LabelDocument.from(part.title()));
        }
    }

    static ObligationResponse from(
            Obligation obligation,
            List<Indicator> indicators,
            List<Obligation> parts,
            List<ServingCondition.Told> conditions,
            List<VersionResponse> history) {
        return new ObligationResponse(
                ObligationItem.from(obligation),
                LabelDocument.from(obligation.summary()),
                obligation.relief().exclusions().stream()
                        .map(ExclusionDocument::from)
                        .toList(),
                indicators.stream().map(IndicatorLine::from).toList(),
                parts.stream().map(PartLine::from).toList(),
                conditions.stream().map(ConditionDocument::from).toList(),
                obligation.carrying().actors().stream()
                        .map(ResponsibilityDocument::from)
                        .toList(),
                obligation.carrying().deadlines().stream()
                        .map(DeadlineDocument::from)
                        .toList(),
                obligation.evidence().stream().map(EvidenceDocument::from).toList(),
                history);
    }
}
