package nl.natuurpeil.policy.catalogue.adapter.kafka;

import java.util.List;
import nl.natuurpeil.policy.catalogue.adapter.document.DatasetDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.LabelDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.UnitDocument;
import nl.natuurpeil.policy.catalogue.domain.Indicator;

/** Data of {@code nl.natuurpeil.indicator-published.v1}. */
record IndicatorPublished(
        String code,
        int version,
        LabelDocument title,
        UnitDocument unit,
        String direction,
        String aggregation,
        List<DatasetDocument> datasets) {

    static IndicatorPublished from(Indicator indicator) {
        return new IndicatorPublished(
                indicator.code(),
                indicator.version(),
                LabelDocument.from(indicator.title()),
                UnitDocument.from(indicator.unit()),
                indicator.direction().name(),
                indicator.aggregation().name(),
                indicator.datasets().stream().map(DatasetDocument::from).toList());
    }
}
