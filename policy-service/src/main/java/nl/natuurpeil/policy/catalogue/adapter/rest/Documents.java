package nl.natuurpeil.policy.catalogue.adapter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.natuurpeil.policy.catalogue.application.CatalogueAt;
import nl.natuurpeil.policy.catalogue.application.FindInstrument;
import nl.natuurpeil.policy.catalogue.application.FindObligation;
import nl.natuurpeil.policy.catalogue.domain.Actor;
import nl.natuurpeil.policy.catalogue.domain.Bottleneck;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Condition;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import nl.natuurpeil.policy.catalogue.domain.Instrument;
import nl.natuurpeil.policy.catalogue.domain.LandscapeType;
import nl.natuurpeil.policy.catalogue.domain.Linkage;
import nl.natuurpeil.policy.catalogue.domain.Measure;
import nl.natuurpeil.policy.catalogue.domain.Norm;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import nl.natuurpeil.policy.catalogue.domain.Practice;
import nl.natuurpeil.policy.catalogue.domain.Provision;
import nl.natuurpeil.policy.catalogue.domain.Remark;
import nl.natuurpeil.policy.catalogue.domain.StepPlan;

/** Every record as its own address gives it. */
@ApplicationScoped
public class Documents {

    private final FindInstrument findInstrument;
    private final FindObligation findObligation;

    Documents(FindInstrument findInstrument, FindObligation findObligation) {
        this.findInstrument = findInstrument;
        this.findObligation = findObligation;
    }

    /** The records of a type as documents, in order of their codes. */
    public List<Object> of(Class<? extends CatalogueRecord> type, CatalogueAt catalogue) {
        return catalogue.list(type).stream()
                .map(record -> document(record, catalogue))
                .toList();
    }

    private Object document(CatalogueRecord record, CatalogueAt catalogue) {
        var history = VersionResponse.history(catalogue.versions().of(record.kind(), record.code()));
        return switch (record) {
            case Instrument instrument ->
                InstrumentResponse.from(
                        findInstrument.find(catalogue, instrument.code()).orElseThrow(),
                        catalogue.moment().validOn(),
                        history);
            case Obligation obligation ->
                ObligationResponse.from(
                        findObligation.find(catalogue, obligation.code()).orElseThrow(), history);
            case Provision provision -> ProvisionResponse.from(provision, history);
            case Indicator indicator -> IndicatorResponse.from(indicator, history);
            case Linkage linkage -> LinkageResponse.from(linkage, history);
            case Actor actor -> ActorResponse.from(actor, history);
            case Bottleneck bottleneck -> BottleneckResponse.from(bottleneck, history);
            case Practice practice -> PracticeResponse.from(practice, history);
            case Condition condition -> ConditionResponse.from(condition, history);
            case LandscapeType landscapeType -> LandscapeTypeResponse.from(landscapeType, history);
            case Measure measure -> MeasureResponse.from(measure, history);
            case StepPlan stepPlan -> StepPlanResponse.from(stepPlan, history);
            case Norm norm -> NormResponse.from(norm, history);
            case Remark remark -> RemarkResponse.from(remark, history);
        };
    }
}
