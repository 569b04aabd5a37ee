package nl.natuurpeil.policy.catalogue.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.policy.catalogue.adapter.document.DatasetDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.EvidenceDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.LabelDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.UnitDocument;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator as clients see it; the history comes with a single one, not in lists. */
@Schema(
        name = "Indicator",
        description = "Wat wordt gemeten, met eenheid en datasets / what is measured, unit, datasets")
record IndicatorResponse(
        String code,
        int version,
        LocalDate validFrom,
        LabelDocument title,
        LabelDocument summary,
        UnitDocument unit,
        @Schema(enumeration = {"UP", "DOWN"}) String direction,
        @Schema(enumeration = {"SUM", "NONE"}) String aggregation,
        List<DatasetDocument> datasets,
        String certainty,
        List<EvidenceDocument> evidence,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<VersionResponse> history) {

    @Schema(name = "IndicatorList")
    record Page(List<IndicatorResponse> items) {}

    static IndicatorResponse from(Indicator indicator) {
        return from(indicator, null);
    }

    static IndicatorResponse from(Indicator indicator, @Nullable List<VersionResponse> history) {
        return new IndicatorResponse(
                indicator.code(),
                indicator.version(),
                indicator.validity().since(),
                LabelDocument.from(indicator.title()),
                LabelDocument.from(indicator.summary()),
                UnitDocument.from(indicator.unit()),
                indicator.direction().name(),
                indicator.aggregation().name(),
                indicator.datasets().stream().map(DatasetDocument::from).toList(),
                indicator.certainty().name(),
                indicator.evidence().stream().map(EvidenceDocument::from).toList(),
                history);
    }
}
