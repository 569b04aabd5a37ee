package nl.natuurpeil.policy.catalogue.adapter.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import nl.natuurpeil.policy.catalogue.adapter.document.ClassDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.DatasetDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.LabelDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.UnitDocument;
import nl.natuurpeil.policy.catalogue.domain.Aquo;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import org.jspecify.annotations.Nullable;

/** Data of {@code nl.natuurpeil.indicator-published.v1}; what an indicator does not have is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IndicatorPublished(
        String code,
        int version,
        LabelDocument title,
        UnitDocument unit,
        String direction,
        @Nullable BigDecimal floor,
        @Nullable BigDecimal ceiling,
        String aggregation,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ClassDocument> classes,
        @Nullable Integer measureEveryYears,
        List<DatasetDocument> datasets,
        @Nullable AquoCodes aquo) {

    /** Codes of the Aquo standard that name the indicator; those it does not have are left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AquoCodes(
            @Nullable String quantity,
            @Nullable String parameter,
            @Nullable String unit,
            @Nullable String compartment) {

        static @Nullable AquoCodes from(@Nullable Aquo aquo) {
            return aquo == null
                    ? null
                    : new AquoCodes(aquo.quantity(), aquo.parameter(), aquo.unit(), aquo.compartment());
        }
    }

    static IndicatorPublished from(Indicator indicator) {
        return new IndicatorPublished(
                indicator.code(),
                indicator.version(),
                LabelDocument.from(indicator.title()),
                UnitDocument.from(indicator.unit()),
                indicator.direction().name(),
                indicator.range().floor(),
                indicator.range().ceiling(),
                indicator.aggregation().name(),
                ClassDocument.from(indicator.measuring().classes()),
                indicator.measuring().everyYears(),
                indicator.datasets().stream().map(DatasetDocument::from).toList(),
                AquoCodes.from(indicator.measuring().aquo()));
    }
}
