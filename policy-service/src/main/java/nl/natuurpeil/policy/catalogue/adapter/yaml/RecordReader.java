package nl.natuurpeil.policy.catalogue.adapter.yaml;

import java.util.Optional;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Kind;

/** Reads one record, whatever its kind. */
final class RecordReader {

    private RecordReader() {}

    static Optional<? extends CatalogueRecord> read(Kind kind, YamlObject source) {
        return switch (kind) {
            case INSTRUMENT -> InstrumentReader.instrument(source);
            case PROVISION -> InstrumentReader.provision(source);
            case INDICATOR -> IndicatorReader.indicator(source);
            case OBLIGATION -> ObligationReader.obligation(source);
            case LINKAGE -> LinkageReader.linkage(source);
            case ACTOR -> LinkageReader.actor(source);
            case BOTTLENECK -> LinkageReader.bottleneck(source);
            case PRACTICE -> LinkageReader.practice(source);
            case REMARK -> LinkageReader.remark(source);
            case CONDITION -> ConditionReader.condition(source);
            case LANDSCAPE_TYPE -> ConditionReader.landscapeType(source);
            case MEASURE -> ConditionReader.measure(source);
            case STEP_PLAN -> ConditionReader.stepPlan(source);
            case NORM -> ConditionReader.norm(source);
        };
    }
}
