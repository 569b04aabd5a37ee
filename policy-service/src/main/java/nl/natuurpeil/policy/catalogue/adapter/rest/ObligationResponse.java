package nl.natuurpeil.policy.catalogue.adapter.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.natuurpeil.policy.catalogue.adapter.document.ConditionDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.DeadlineDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.DerogationDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.ExclusionDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.LabelDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.ResponsibilityDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.UnitDocument;
import nl.natuurpeil.policy.catalogue.application.FindObligation;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything about one obligation in one document. */
@Schema(name = "Obligation", description = "Alles over één verplichting / everything about one obligation")
record ObligationResponse(
        @JsonUnwrapped ObligationItem item,
        List<ExclusionDocument> exclusions,
        List<DerogationDocument> derogations,
        List<IndicatorLine> indicators,
        List<RecordLine> parts,
        List<ConditionDocument> conditions,
        List<ResponsibilityDocument> actors,
        List<DeadlineDocument> deadlines,

        @Schema(description = "Koppelkansen van het instrument / linkages of the instrument")
        List<LinkageResponse> linkages,

        List<RemarkResponse> remarks,
        List<VersionResponse> history) {

    /** An indicator the obligation looks at, itself or by its parts. */
    @Schema(name = "ObligationIndicator", description = "Indicator die wordt bekeken / indicator that is looked at")
    record IndicatorLine(String code, LabelDocument title, UnitDocument unit) {
        static IndicatorLine from(Indicator indicator) {
            return new IndicatorLine(
                    indicator.code(), LabelDocument.from(indicator.title()), UnitDocument.from(indicator.unit()));
        }
    }

    static ObligationResponse from(FindObligation.Found found, List<VersionResponse> history) {
        var obligation = found.obligation();
        var carrying = obligation.carrying();
        var relief = obligation.relief();
        return new ObligationResponse(
                ObligationItem.from(obligation),
                relief.exclusions().stream().map(ExclusionDocument::from).toList(),
                relief.derogations().stream().map(DerogationDocument::from).toList(),
                found.indicators().stream().map(IndicatorLine::from).toList(),
                found.parts().stream().map(RecordLine::from).toList(),
                found.conditions().stream().map(ConditionDocument::from).toList(),
                carrying.actors().stream().map(ResponsibilityDocument::from).toList(),
                carrying.deadlines().stream().map(DeadlineDocument::from).toList(),
                found.linkages().stream().map(LinkageResponse::from).toList(),
                found.remarks().stream().map(RemarkResponse::from).toList(),
                history);
    }
}
