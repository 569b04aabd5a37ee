package nl.natuurpeil.local.trend;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.natuurpeil.trend.CorrelatedEstimates;
import nl.natuurpeil.trend.trim.ClassTotals;
import nl.natuurpeil.trend.trim.GammaInterval;
import nl.natuurpeil.trend.trim.Parameters;
import nl.natuurpeil.trend.trim.Sampling;
import nl.natuurpeil.trend.trim.TimeTotals;
import nl.natuurpeil.trend.trim.TrimFit;
import nl.natuurpeil.trend.trim.TrimWarning;

/** A TRIM fit as JSON by column, under the names that rtrim users know. */
record TrimJson(TrimFit fit, BaseOption base, List<Integer> pieces) {

    ObjectNode node() {
        ObjectNode node = Columns.object();
        sampling(node, fit.sampling());
        parameters(node, fit.parameters());
        new TrimCoefficientsJson(fit).addTo(node);
        totals(node, fit.totals());
        TrimIndexJson index = new TrimIndexJson(fit, base);
        node.set("index", index.indices());
        if (!fit.classTotals().isEmpty()) {
            node.set("index_by_covariate", index.byCovariate());
            node.set("totals_by_covariate", classTotals());
        }
        TrimTestsJson tests = new TrimTestsJson(fit);
        node.set("overall", tests.overall());
        node.set("overall_changepoints", tests.overallByPiece(pieces));
        node.set("gof", tests.goodnessOfFit());
        node.set("wald", tests.wald());
        node.set(
                "warnings",
                Columns.strings(
                        fit.warnings().stream().map(TrimWarning::message).toList()));
        node.set(
                "warning_codes",
                Columns.strings(fit.warnings().stream().map(TrimWarning::code).toList()));
        node.set("dropped_sites", Columns.strings(fit.droppedSites()));
        return node;
    }

    private void sampling(ObjectNode node, Sampling sampling) {
        node.put("nsite", sampling.sites().size());
        node.put("nyear", sampling.times().size());
        node.put("nmonth", sampling.months());
        node.put("nobs", sampling.observations());
        node.put("npos", sampling.positiveObservations());
        node.put("nmissing", sampling.missing());
        node.put("n_alpha", sampling.sites().size());
        node.put("n_beta", fit.parameters().timeEffects().size());
        node.put("converged", fit.converged());
        node.put("iterations", fit.diagnostics().iterations());
    }

    private void parameters(ObjectNode node, Parameters parameters) {
        boolean plain = parameters.overdispersion().isEmpty()
                && parameters.serialCorrelation().isEmpty();
        node.put("method", plain ? "ML" : "GEE");
        node.set("sig2", Columns.number(parameters.overdispersion()));
        node.set("rho", Columns.number(parameters.serialCorrelation()));
        node.set("changepoints_index", Columns.integers(parameters.changepoints()));
        List<Integer> times = fit.sampling().times();
        node.set(
                "changepoints_year",
                Columns.integers(parameters.changepoints().stream()
                        .map(position -> times.get(position - 1))
                        .toList()));
        node.set("time", Columns.integers(times));
        if (parameters.timeEffects().size() == 0) {
            node.putNull("beta").putNull("se_beta").putNull("vcov_beta");
        } else {
            node.set(
                    "beta",
                    Columns.single(Columns.numbers(parameters.timeEffects().values())));
            node.set("se_beta", Columns.numbers(parameters.timeEffects().standardErrors()));
            node.set("vcov_beta", Columns.matrix(parameters.timeEffects().covariance()));
        }
        ObjectNode alpha = node.putObject("alpha");
        alpha.set("site", Columns.strings(fit.sampling().sites()));
        alpha.set("alpha", Columns.column(parameters.siteEffects(), Double::doubleValue));
    }

    private static void totals(ObjectNode node, TimeTotals totals) {
        ObjectNode table = node.putObject("totals");
        table.set("time", Columns.integers(totals.times()));
        table.set("fitted", Columns.numbers(totals.fitted().values()));
        table.set("se_fitted", Columns.numbers(totals.fitted().standardErrors()));
        table.set("imputed", Columns.numbers(totals.imputed().values()));
        table.set("se_imputed", Columns.numbers(totals.imputed().standardErrors()));
        table.set("observed", Columns.column(totals.observed(), Double::doubleValue));
        node.set("vcov_totals_fitted", Columns.matrix(totals.fitted().covariance()));
        node.set("vcov_totals_imputed", Columns.matrix(totals.imputed().covariance()));
        ObjectNode gamma = node.putObject("totals_ci_gamma");
        gamma.set("fitted", gamma(totals.fitted()));
        gamma.set("imputed", gamma(totals.imputed()));
    }

    private static ObjectNode gamma(CorrelatedEstimates totals) {
        ObjectNode node = Columns.object();
        ArrayNode[] columns = {node.putArray("lo"), node.putArray("hi"), node.putArray("lo90"), node.putArray("hi90")};
        for (int j = 0; j < totals.size(); j++) {
            var wide = GammaInterval.of(totals, j, 0.95);
            var narrow = GammaInterval.of(totals, j, 0.90);
            columns[0].add(wide.lower());
            columns[1].add(wide.upper());
            columns[2].add(narrow.lower());
            columns[3].add(narrow.upper());
        }
        return node;
    }

    private ObjectNode classTotals() {
        ObjectNode node = Columns.object();
        for (String column :
                List.of("covariate", "class", "category", "time", "fitted", "se_fitted", "imputed", "se_imputed")) {
            node.putArray(column);
        }
        for (ClassTotals of : fit.classTotals()) {
            TimeTotals totals = of.totals();
            for (int j = 0; j < totals.times().size(); j++) {
                node.withArray("covariate").add(of.covariate());
                node.withArray("class").add(of.position());
                node.withArray("category").add(of.category());
                node.withArray("time").add(totals.times().get(j));
                node.withArray("fitted").add(Columns.number(totals.fitted().value(j)));
                node.withArray("se_fitted").add(Columns.number(totals.fitted().standardError(j)));
                node.withArray("imputed").add(Columns.number(totals.imputed().value(j)));
                node.withArray("se_imputed").add(Columns.number(totals.imputed().standardError(j)));
            }
        }
        node.set("corrected_se_imputed", node.get("se_imputed").deepCopy());
        return node;
    }
}
