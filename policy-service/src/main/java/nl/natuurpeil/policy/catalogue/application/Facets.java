package nl.natuurpeil.policy.catalogue.application;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.natuurpeil.policy.catalogue.domain.Actor;
import nl.natuurpeil.policy.catalogue.domain.Bottleneck;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Condition;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import nl.natuurpeil.policy.catalogue.domain.Instrument;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.catalogue.domain.LandscapeType;
import nl.natuurpeil.policy.catalogue.domain.Linkage;
import nl.natuurpeil.policy.catalogue.domain.Measure;
import nl.natuurpeil.policy.catalogue.domain.Norm;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import nl.natuurpeil.policy.catalogue.domain.Practice;
import nl.natuurpeil.policy.catalogue.domain.Provision;
import nl.natuurpeil.policy.catalogue.domain.Reference;
import nl.natuurpeil.policy.catalogue.domain.Remark;
import nl.natuurpeil.policy.catalogue.domain.StepPlan;

/**
 * What a record can be found by at one moment: what it says itself, and what the records say that belong to it. So an
 * instrument is found by the indicators of its obligations, and an obligation by the level of its instrument.
 */
record Facets(CatalogueAt catalogue) {

    Stream<Facet.Value> of(CatalogueRecord record) {
        return Stream.concat(own(record), fromOthers(record));
    }

    private Stream<Facet.Value> fromOthers(CatalogueRecord record) {
        return switch (record) {
            case Instrument instrument ->
                belongingTo(instrument).flatMap(this::own).filter(value -> value.facet() != Facet.INSTRUMENT);
            case Provision provision ->
                Stream.concat(
                        standing(provision.instrument()),
                        catalogue.obligationsOf(provision).stream().flatMap(this::own));
            case Obligation obligation ->
                Stream.concat(
                        standing(obligation.origin().instrument()),
                        landscapes(obligation.origin().instrument()));
            case Linkage linkage -> standing(linkage.instrument());
            case Indicator _,
                    Actor _,
                    Bottleneck _,
                    Practice _,
                    Condition _,
                    LandscapeType _,
                    Measure _,
                    StepPlan _,
                    Norm _,
                    Remark _ -> Stream.of();
        };
    }

    private Stream<CatalogueRecord> belongingTo(Instrument instrument) {
        return Stream.of(
                        catalogue.provisionsOf(instrument.code()),
                        catalogue.obligationsOf(instrument.code()),
                        catalogue.linkagesOf(instrument.code()))
                .flatMap(List::stream);
    }

    private Stream<Facet.Value> standing(String instrument) {
        return catalogue.find(Instrument.class, instrument).stream()
                .flatMap(found -> standing(found, catalogue.moment().validOn()));
    }

    private Stream<Facet.Value> landscapes(String instrument) {
        return catalogue.linkagesOf(instrument).stream()
                .filter(linkage -> !linkage.absent())
                .flatMap(this::own)
                .filter(value -> value.facet() == Facet.LANDSCAPE_TYPE);
    }

    /** An obligation goes by the indicators of its rule; those of its exclusions decide nothing by themselves. */
    private Stream<Facet.Value> own(CatalogueRecord record) {
        var references = record.references().stream()
                .filter(reference -> !(record instanceof Obligation) || reference.kind() != Kind.INDICATOR);
        return Stream.concat(references.flatMap(Facets::named), said(record));
    }

    private Stream<Facet.Value> said(CatalogueRecord record) {
        return switch (record) {
            case Instrument instrument ->
                Stream.concat(
                        value(Facet.INSTRUMENT, instrument.code()),
                        standing(instrument, catalogue.moment().validOn()));
            case Provision provision -> value(Facet.PROVISION, provision.code());
            case Obligation obligation -> said(obligation);
            case Linkage linkage -> everywhere(linkage.landscapeTypes());
            case Measure measure -> everywhere(measure.landscapeTypes());
            case Condition condition -> value(Facet.FAMILY, condition.family().name());
            case LandscapeType landscape ->
                value(Facet.SETTING, landscape.setting().name());
            case Indicator _, Actor _, Bottleneck _, Practice _, StepPlan _, Norm _, Remark _ -> Stream.of();
        };
    }

    private static Stream<Facet.Value> said(Obligation obligation) {
        return Stream.of(
                        value(
                                Facet.BINDING_LEVEL,
                                obligation.force().bindingLevel().name()),
                        obligation.carrying().actors().stream()
                                .flatMap(actor ->
                                        value(Facet.ACTOR, actor.party().name())),
                        obligation.rule().indicators().stream().flatMap(indicator -> value(Facet.INDICATOR, indicator)))
                .flatMap(values -> values);
    }

    private static Stream<Facet.Value> standing(Instrument instrument, LocalDate day) {
        return Stream.concat(
                instrument.level().stream().flatMap(level -> value(Facet.LEVEL, level.name())),
                instrument.statusOn(day).stream()
                        .flatMap(status -> value(Facet.STATUS, status.status().name())));
    }

    private static Stream<Facet.Value> everywhere(List<String> landscapeTypes) {
        return landscapeTypes.isEmpty() ? value(Facet.LANDSCAPE_TYPE, Facet.ANY) : Stream.of();
    }

    private static Stream<Facet.Value> named(Reference reference) {
        return switch (reference.kind()) {
            case INSTRUMENT -> value(Facet.INSTRUMENT, reference.code());
            case PROVISION -> value(Facet.PROVISION, reference.code());
            case INDICATOR -> value(Facet.INDICATOR, reference.code());
            case ACTOR -> value(Facet.ACTOR, reference.code());
            case CONDITION -> value(Facet.CONDITION, reference.code());
            case LANDSCAPE_TYPE -> value(Facet.LANDSCAPE_TYPE, reference.code());
            case MEASURE, OBLIGATION, LINKAGE, BOTTLENECK, PRACTICE, STEP_PLAN, NORM, REMARK -> Stream.of();
        };
    }

    private static Stream<Facet.Value> value(Facet facet, String value) {
        return Stream.of(new Facet.Value(facet, value));
    }
}
