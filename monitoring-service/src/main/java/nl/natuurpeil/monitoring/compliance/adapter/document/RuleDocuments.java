package nl.natuurpeil.monitoring.compliance.adapter.document;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument.RuleDocument;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import nl.natuurpeil.monitoring.reference.domain.Rule;

/** Writes a rule into the document, with the names the catalogue uses. */
final class RuleDocuments {

    private RuleDocuments() {}

    static RuleDocument from(Rule rule) {
        return switch (rule) {
            case Rule.NoNetLoss one ->
                document("NO_NET_LOSS", one.indicator(), one.baseline(), Map.of("deadline", one.deadline()));
            case Rule.IncreasingTrend one -> document("INCREASING_TREND", one.indicator(), one.baseline(), period(one));
            case Rule.IndexLevelByDate one ->
                document(
                        "INDEX_LEVEL_BY_DATE", one.indicator(), one.baseline(), Map.of("milestones", one.milestones()));
            case Rule.KOfN one -> {
                Map<String, Object> parameters = new LinkedHashMap<>();
                parameters.put("k", one.k());
                parameters.put("obligations", one.obligations());
                yield new RuleDocument("K_OF_N", parameters);
            }
        };
    }

    private static Map<String, Object> period(Rule.IncreasingTrend rule) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("from", rule.from());
        parameters.put("to", rule.to());
        if (rule.satisfactoryLevel() != null) {
            parameters.put("satisfactoryLevel", rule.satisfactoryLevel());
        }
        return parameters;
    }

    private static RuleDocument document(
            String type, String indicator, Baseline baseline, Map<String, Object> further) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("indicator", indicator);
        parameters.put(
                "baseline",
                switch (baseline) {
                    case Baseline.OfYear(int year) -> Map.of("year", year);
                    case Baseline.AtDate(var date) -> Map.of("date", date);
                });
        parameters.putAll(further);
        return new RuleDocument(type, parameters);
    }
}
