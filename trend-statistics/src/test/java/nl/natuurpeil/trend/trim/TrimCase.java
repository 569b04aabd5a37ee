package nl.natuurpeil.trend.trim;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.trend.reference.Reference;

/** A reference case: its counts and options. */
record TrimCase(JsonNode node) {

    String id() {
        return node.get("id").textValue();
    }

    JsonNode expected() {
        return node.get("expected");
    }

    TrimFit fit() {
        return (TrimFit) Trim.fit(counts(), options());
    }

    List<SiteCount> counts() {
        JsonNode options = node.get("options");
        List<SiteCount> counts = new ArrayList<>();
        for (Map<String, String> row : Reference.rows(node.get("data").textValue())) {
            Map<String, String> covariates = new HashMap<>();
            options.get("covariates").forEach(c -> covariates.put(c.textValue(), Reference.field(row, c.textValue())));
            double weight = options.get("weights").isNull() ? 1 : Double.parseDouble(Reference.field(row, "weight"));
            int time = Integer.parseInt(
                    Reference.field(row, options.get("timeColumn").textValue()));
            counts.add(count(row, time).weighted(weight).withCovariates(covariates));
        }
        return counts;
    }

    static SiteCount count(Map<String, String> row, int time) {
        String count = row.get("count");
        String site = Reference.field(row, "site");
        return count == null ? SiteCount.missing(site, time) : SiteCount.of(site, time, Double.parseDouble(count));
    }

    private TrimOptions options() {
        JsonNode options = node.get("options");
        List<String> covariates = new ArrayList<>();
        options.get("covariates").forEach(c -> covariates.add(c.textValue()));
        return new TrimOptions(
                model(options.get("model").intValue(), options.path("changepoints")),
                options.get("overdispersion").booleanValue(),
                options.get("serialCorrelation").booleanValue(),
                1,
                covariates);
    }

    private static TrimModel model(int number, JsonNode changepoints) {
        return switch (number) {
            case 1 -> new TrimModel.NoTimeEffect();
            case 2 -> linear(changepoints);
            default -> new TrimModel.TimeEffects();
        };
    }

    private static TrimModel.Linear linear(JsonNode changepoints) {
        if (changepoints.isTextual()) {
            TrimModel.Linear every = TrimModel.Linear.of(new TrimModel.Changepoints.Every());
            return changepoints.textValue().equals("auto") ? every.refined(TrimModel.Stepwise.DEFAULT) : every;
        }
        if (changepoints.isArray()) {
            List<Integer> points = new ArrayList<>();
            changepoints.forEach(point -> points.add(point.intValue()));
            return TrimModel.Linear.of(new TrimModel.Changepoints.At(points));
        }
        return TrimModel.Linear.oneSlope();
    }

    @Override
    public String toString() {
        return id();
    }
}
