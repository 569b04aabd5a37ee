package nl.natuurpeil.local.trend;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.natuurpeil.trend.trim.ClassTotals;
import nl.natuurpeil.trend.trim.IndexResult;
import nl.natuurpeil.trend.trim.TotalsKind;
import nl.natuurpeil.trend.trim.TrimFit;
import nl.natuurpeil.trend.trim.TrimIndex;

/** The indices of a TRIM fit as JSON: over all sites, and by covariate class. */
record TrimIndexJson(TrimFit fit, BaseOption base) {

    /** One index, or none where the total of the base is zero. */
    ArrayNode indices() {
        ArrayNode indices = Columns.array();
        if (fit.index(base.times(), TotalsKind.IMPUTED) instanceof TrimIndex imputed
                && fit.index(base.times(), TotalsKind.FITTED) instanceof TrimIndex fitted) {
            indices.add(index(imputed, fitted));
        }
        return indices;
    }

    private ObjectNode index(TrimIndex imputed, TrimIndex fitted) {
        List<Integer> times = fit.sampling().times();
        ObjectNode node = Columns.object();
        if (base.asked().size() == 1) {
            node.put("base", base.asked().getFirst());
        } else {
            node.set("base", Columns.integers(base.asked()));
        }
        node.set("base_years", Columns.integers(base.times().times()));
        ObjectNode formal = node.putObject("formal");
        formal.set("time", Columns.integers(times));
        formal.set("fitted", Columns.numbers(fitted.formal().values()));
        formal.set("se_fitted", Columns.numbers(fitted.formal().standardErrors()));
        formal.set("imputed", Columns.numbers(imputed.formal().values()));
        formal.set("se_imputed", Columns.numbers(imputed.formal().standardErrors()));
        ObjectNode scaled = node.putObject("scaled");
        scaled.set("time", Columns.integers(times));
        scaled.set("se_fitted", Columns.numbers(fitted.scaledStandardErrors()));
        scaled.set("se_imputed", Columns.numbers(imputed.scaledStandardErrors()));
        ObjectNode interval = node.putObject("imputed_ci95");
        ArrayNode lower = interval.putArray("lo");
        ArrayNode upper = interval.putArray("hi");
        for (int j = 0; j < times.size(); j++) {
            lower.add(Columns.number(imputed.interval(j, 0.95).lower()));
            upper.add(Columns.number(imputed.interval(j, 0.95).upper()));
        }
        return node;
    }

    /** All sites first, then each class; the error of the imputed index is the right one, not that of rtrim. */
    ObjectNode byCovariate() {
        ObjectNode table = Columns.object();
        for (String column :
                List.of("covariate", "category", "time", "fitted", "se_fit", "imputed", "corrected_se_imp")) {
            table.putArray(column);
        }
        add(
                table,
                "Overall",
                "(none)",
                fit.index(base.times(), TotalsKind.FITTED),
                fit.index(base.times(), TotalsKind.IMPUTED));
        for (ClassTotals of : fit.classTotals()) {
            add(
                    table,
                    of.covariate(),
                    of.category(),
                    fit.index(of, base.times(), TotalsKind.FITTED),
                    fit.index(of, base.times(), TotalsKind.IMPUTED));
        }
        return table;
    }

    private void add(ObjectNode table, String covariate, String category, IndexResult fitted, IndexResult imputed) {
        for (int j = 0; j < fit.sampling().times().size(); j++) {
            table.withArray("covariate").add(covariate);
            table.withArray("category").add(category);
            table.withArray("time").add(fit.sampling().times().get(j));
            table.withArray("fitted").add(Columns.number(value(fitted, j)));
            table.withArray("se_fit").add(Columns.number(error(fitted, j)));
            table.withArray("imputed").add(Columns.number(value(imputed, j)));
            table.withArray("corrected_se_imp").add(Columns.number(error(imputed, j)));
        }
    }

    private static double value(IndexResult of, int j) {
        return of instanceof TrimIndex index ? index.formal().value(j) : Double.NaN;
    }

    private static double error(IndexResult of, int j) {
        return of instanceof TrimIndex index ? index.formal().standardError(j) : Double.NaN;
    }
}
