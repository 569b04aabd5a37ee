package nl.natuurpeil.monitoring.compliance.adapter.document;

import java.util.LinkedHashMap;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument.RuleDocument;
import nl.natuurpeil.monitoring.reference.adapter.message.RuleMessage;
import nl.natuurpeil.monitoring.reference.domain.ClassRule;
import nl.natuurpeil.monitoring.reference.domain.Rule;
import org.jspecify.annotations.Nullable;

/** Writes a rule into the document, with the names the catalogue uses, and reads it from there. */
final class RuleDocuments {

    private RuleDocuments() {}

    static RuleDocument from(Rule rule) {
        return switch (rule) {
            case Rule.OfValues one -> ofValues(one);
            case Rule.AreaShareByDate one -> areaShare(one);
            case Rule.Contribution one ->
                document(
                        "CONTRIBUTION",
                        indicator(one.indicator())
                                .and("to", one.to())
                                .and("value", one.value())
                                .and("by", one.by()));
            case ClassRule one -> ofClass(one);
            case Rule.KOfN one ->
                document(
                        "K_OF_N",
                        Parameters.of("k", one.k())
                                .and("obligations", one.obligations())
                                .and("chosen", one.chosen().isEmpty() ? null : one.chosen()));
            case Rule.Inventory one ->
                document(
                        "INVENTORY",
                        new Parameters()
                                .and("what", one.what())
                                .and("kind", one.kind())
                                .and("firstBy", one.firstBy())
                                .and("everyYears", one.everyYears()));
        };
    }

    /** Reads a rule back; a document has the shape of the catalogue's message. */
    static Rule read(RuleDocument document) {
        var message = new LinkedHashMap<String, Object>(document.parameters());
        message.put("type", document.type());
        return VerdictJson.MAPPER
                .convertValue(message, RuleMessage.class)
                .toJudged()
                .orElseThrow(() -> new IllegalArgumentException("no rule of type " + document.type()));
    }

    private static RuleDocument ofValues(Rule.OfValues rule) {
        return switch (rule) {
            case Rule.NoNetLoss one ->
                document(
                        "NO_NET_LOSS",
                        indicator(one.indicator()).baseline(one.baseline()).and("deadline", one.deadline()));
            case Rule.IncreasingTrend one -> document("INCREASING_TREND", increasingTrend(one));
            case Rule.IndexLevelByDate one ->
                document(
                        "INDEX_LEVEL_BY_DATE",
                        indicator(one.indicator()).baseline(one.baseline()).milestones("atLeast", one.milestones()));
            case Rule.LevelByDate one ->
                document(
                        "LEVEL_BY_DATE",
                        indicator(one.indicator())
                                .and("operator", one.operator())
                                .baseline(one.baseline())
                                .milestones("value", one.milestones()));
            case Rule.Threshold one ->
                document(
                        "THRESHOLD",
                        indicator(one.indicator())
                                .and("operator", one.operator())
                                .and("value", one.value()));
            case Rule.NonDeterioration one ->
                document(
                        "NON_DETERIORATION",
                        indicator(one.indicator()).baseline(one.baseline()).and("measuredBy", "VALUE"));
            case Rule.ContinuousImprovement one ->
                document(
                        "CONTINUOUS_IMPROVEMENT",
                        indicator(one.indicator()).baseline(one.baseline()).and("until", one.until()));
            case Rule.ReverseThenIncrease one ->
                document(
                        "REVERSE_THEN_INCREASE",
                        indicator(one.indicator())
                                .and("reverseBy", one.reverseBy())
                                .and("measureEveryYears", one.measureEveryYears())
                                .and("satisfactoryLevel", one.satisfactoryLevel()));
        };
    }

    private static Parameters increasingTrend(Rule.IncreasingTrend rule) {
        return indicator(rule.indicator())
                .baseline(rule.baseline())
                .and(
                        "period",
                        Parameters.of("from", rule.from()).and("to", rule.to()).values())
                .and("satisfactoryLevel", rule.satisfactoryLevel());
    }

    private static RuleDocument areaShare(Rule.AreaShareByDate rule) {
        return document(
                "AREA_SHARE_BY_DATE",
                indicator(rule.indicator())
                        .and("denominator", rule.denominator())
                        .baseline(rule.baseline())
                        .milestones("atLeast", rule.milestones())
                        .and("nested", nested(rule.nested())));
    }

    private static @Nullable Object nested(Rule.AreaShareByDate.@Nullable Nested nested) {
        if (nested == null) {
            return null;
        }
        var parts = nested.parts().stream()
                .map(part -> Parameters.of("by", part.by())
                        .and("fraction", part.fraction().toString())
                        .values())
                .toList();
        return indicator(nested.indicator()).and("milestones", parts).values();
    }

    private static RuleDocument ofClass(ClassRule rule) {
        return switch (rule) {
            case ClassRule.ClassAtLeast one ->
                document(
                        "CLASS_AT_LEAST",
                        indicator(one.indicator())
                                .and("atLeast", one.atLeast())
                                .and("by", one.by())
                                .and("elements", one.elements())
                                .and("aggregation", one.aggregation()));
            case ClassRule.ClassNonDeterioration one ->
                document(
                        "NON_DETERIORATION",
                        indicator(one.indicator())
                                .baseline(one.baseline())
                                .and("measuredBy", "CLASS")
                                .and("perElement", one.perElement())
                                .and("elements", one.elements().isEmpty() ? null : one.elements()));
        };
    }

    private static Parameters indicator(String code) {
        return Parameters.of("indicator", code);
    }

    private static RuleDocument document(String type, Parameters parameters) {
        return new RuleDocument(type, parameters.values());
    }
}
