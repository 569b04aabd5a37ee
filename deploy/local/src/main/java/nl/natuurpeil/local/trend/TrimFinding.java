package nl.natuurpeil.local.trend;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import nl.natuurpeil.trend.ClassifiedSlope;
import nl.natuurpeil.trend.IntervalRule;
import nl.natuurpeil.trend.trim.OverallSlope;
import nl.natuurpeil.trend.trim.TimeTotals;
import nl.natuurpeil.trend.trim.TotalsKind;
import nl.natuurpeil.trend.trim.TrimFit;
import nl.natuurpeil.trend.trim.TrimIndex;

/** A TRIM fit with its index, ready to print. */
record TrimFinding(TrimFit fit, BaseOption base) implements Analysis.Finding {

    @Override
    public ObjectNode json() {
        return new TrimJson(fit, base).node();
    }

    @Override
    public void print(TextTable text) {
        fit.warnings().forEach(warning -> text.line("Warning: %s", warning.message()));
        text.line(
                "%d sites, %d times, %d counts (%d above zero), %d missing",
                fit.sampling().sites().size(),
                fit.sampling().times().size(),
                fit.sampling().observations(),
                fit.sampling().positiveObservations(),
                fit.sampling().missing());
        text.line(
                fit.converged() ? "Converged after %d iterations" : "NOT converged after %d iterations",
                fit.diagnostics().iterations());
        fit.parameters().overdispersion().ifPresent(value -> text.line("Overdispersion %.4f", value));
        fit.parameters().serialCorrelation().ifPresent(value -> text.line("Serial correlation %.4f", value));
        if (!fit.parameters().changepoints().isEmpty()) {
            text.line("Changepoints %s", years(fit.parameters().changepoints()));
        }
        printTotals(text);
        printTests(text);
        printTrend(text);
    }

    private List<Integer> years(List<Integer> positions) {
        return positions.stream()
                .map(position -> fit.sampling().times().get(position - 1))
                .toList();
    }

    private void printTotals(TextTable text) {
        TrimIndex index = (TrimIndex) fit.index(base.times(), TotalsKind.IMPUTED);
        TimeTotals totals = fit.totals();
        text.line("");
        text.row("time", "observed", "imputed", "se", "fitted", "se", "index", "se");
        for (int j = 0; j < totals.times().size(); j++) {
            text.row(
                    Integer.toString(totals.times().get(j)),
                    TextTable.number(totals.observed().get(j)),
                    TextTable.number(totals.imputed().value(j)),
                    TextTable.number(totals.imputed().standardError(j)),
                    TextTable.number(totals.fitted().value(j)),
                    TextTable.number(totals.fitted().standardError(j)),
                    TextTable.number(index.formal().value(j)),
                    TextTable.number(index.formal().standardError(j)));
        }
        text.line("");
    }

    private void printTests(TextTable text) {
        var goodness = fit.diagnostics().goodnessOfFit();
        text.row("test", "of", "statistic", "df", "p");
        String df = Integer.toString(goodness.degreesOfFreedom());
        text.row("chi-squared", "fit", TextTable.number(goodness.chiSquared()), df, p(goodness.chiSquaredP()));
        text.row(
                "likelihood ratio",
                "fit",
                TextTable.number(goodness.likelihoodRatio()),
                df,
                p(goodness.likelihoodRatioP()));
        fit.diagnostics()
                .waldTests()
                .forEach(test -> text.row(
                        "Wald",
                        (test.subject().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + test.label()).strip(),
                        TextTable.number(test.statistic()),
                        Integer.toString(test.degreesOfFreedom()),
                        p(test.p())));
        text.line("");
    }

    private static String p(double p) {
        return TextTable.number(p);
    }

    private void printTrend(TextTable text) {
        switch (fit.overallSlope(TotalsKind.IMPUTED)) {
            case OverallSlope.NotEstimated none ->
                text.line("No overall trend: %s", none.fault().message());
            case OverallSlope.Estimated slope -> {
                ClassifiedSlope trend = slope.classified(IntervalRule.TRIM3).orElseThrow();
                text.line(
                        "Overall trend %d-%d: factor %.4f (se %.4f) per time step, 95%% interval %.4f .. %.4f (%s)",
                        slope.from(),
                        slope.upto(),
                        trend.slope(),
                        trend.standardError(),
                        trend.interval().lower(),
                        trend.interval().upper(),
                        "trim3");
                text.line("%s (%s)", trend.trendClass().en(), trend.trendClass().nl());
            }
        }
    }
}
