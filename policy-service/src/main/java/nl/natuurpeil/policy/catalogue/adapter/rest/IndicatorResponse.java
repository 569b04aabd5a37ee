package nl.natuurpeil.policy.catalogue.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import nl.natuurpeil.policy.catalogue.adapter.document.ClassDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.DatasetDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.MeasuringDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.RecordHead;
import nl.natuurpeil.policy.catalogue.adapter.document.UnitDocument;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator as clients see it; the history comes with a single one, not in lists. */
@Schema(
        name = "Indicator",
        description = "Wat wordt gemeten, met eenheid en datasets / what is measured, unit, datasets")
record IndicatorResponse(
        @JsonUnwrapped RecordHead head,
        UnitDocument unit,
        @Schema(enumeration = {"UP", "DOWN", "NEUTRAL"}) String direction,

        @Schema(nullable = true, description = "Laagst mogelijke waarde / lowest possible value") @Nullable
        BigDecimal floor,

        @Schema(nullable = true, description = "Hoogst mogelijke waarde / highest possible value") @Nullable
        BigDecimal ceiling,

        @Schema(enumeration = {"SUM", "AREA_WEIGHTED_MEAN", "ALL_MUST_PASS", "ONE_OUT_ALL_OUT", "NONE"})
        String aggregation,

        List<ClassDocument> classes,
        MeasuringDocument measuring,
        List<DatasetDocument> datasets,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<VersionResponse> history) {

    @Schema(name = "IndicatorList")
    record Page(List<IndicatorResponse> items) {}

    static IndicatorResponse from(Indicator indicator) {
        return from(indicator, null);
    }

    static IndicatorResponse from(Indicator indicator, @Nullable List<VersionResponse> history) {
        return new IndicatorResponse(
                RecordHead.of(indicator),
                UnitDocument.from(indicator.unit()),
                indicator.direction().name(),
                indicator.range().floor(),
                indicator.range().ceiling(),
                indicator.aggregation().name(),
                ClassDocument.from(indicator.measuring().classes()),
                MeasuringDocument.from(indicator.measuring()),
                indicator.datasets().stream().map(DatasetDocument::from).toList(),
                history);
    }
}
