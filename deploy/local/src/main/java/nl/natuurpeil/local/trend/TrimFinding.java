package nl.natuurpeil.local.trend;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import nl.natuurpeil.trend.ClassifiedSlope;
import nl.natuurpeil.trend.IntervalRule;
import nl.natuurpeil.trend.trim.IndexResult;
import nl.natuurpeil.trend.trim.OverallSlope;
import nl.natuurpeil.trend.trim.TimeTotals;
import nl.natuurpeil.trend.trim.TotalsKind;
import nl.natuurpeil.trend.trim.TrimFit;
import nl.natuurpeil.trend.trim.TrimIndex;

/** A TRIM fit with its index, ready to print. */
record TrimFinding(TrimFit fit, BaseOption base, List<Integer> pieces) implements Analysis.Finding {

    @Override
    public ObjectNode json() {
        return new TrimJson(fit, base, pieces).node();
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
        text.line("Converged after %d iterations", fit.diagnostics().iterations());
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
        IndexResult index = fit.index(base.times(), TotalsKind.IMPUTED);
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
                    index instanceof TrimIndex known
                            ? TextTable.number(known.formal().value(j))
                            : "-",
                    index instanceof TrimIndex known
                            ? TextTable.number(known.formal().standardError(j))
                            : "-");
        }
        text.line(
                index instanceof TrimIndex
                        ? "Index of the imputed totals, 1 in %s"
                        : "No index: the total of %s is zero; another --base may do",
                base.times().times());
        text.line("");
    }

    private void printTests(TextTable text) {
        var goodness = fit.diagnostics().goodnessOfFit();
        text.row("test", "of", "statistic", "df", "p");
        String df = Integer.toString(goodness.degreesOfFreedom());
        text.row(
                "chi-squared", "fit", TextTable.number(goodness.chiSquared()), df, TextTable.p(goodness.chiSquaredP()));
        text.row(
                "likelihood ratio",
                "fit",
                TextTable.number(goodness.likelihoodRatio()),
                df,
                TextTable.p(goodness.likelihoodRatioP()));
        fit.diagnostics()
                .waldTests()
                .forEach(test -> text.row(
                        "Wald",
                        (test.subject().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + test.label()).strip(),
                        TextTable.number(test.statistic()),
                        Integer.toString(test.degreesOfFreedom()),
                        TextTable.p(test.p())));
        text.line("");
    }

    private void printTrend(TextTable text) {
        print(text, "Overall trend", fit.overallSlope(TotalsKind.IMPUTED));
        List<Integer> own = fit.parameters().changepoints();
        for (List<Integer> changepoints : own.equals(pieces) ? List.of(own) : List.of(own, pieces)) {
            if (changepoints.size() > 1) {
                List<Integer> years =
                        PiecesOption.years(changepoints, fit.sampling().times());
                fit.overallSlopes(TotalsKind.IMPUTED, years).forEach(piece -> print(text, "  piece", piece));
            }
        }
    }

    private static void print(TextTable text, String name, OverallSlope slope) {
        switch (slope) {
            case OverallSlope.NotEstimated none ->
                text.line(
                        "%s %d-%d: none, %s",
                        name, none.from(), none.upto(), none.fault().message());
            case OverallSlope.Estimated estimated -> {
                ClassifiedSlope trend =
                        estimated.classifiedPerYear(IntervalRule.TRIM3).orElseThrow();
                text.line(
                        "%s %d-%d: factor %.4f (se %.4f) per year, 95%% interval %.4f .. %.4f: %s (%s)",
                        name,
                        slope.from(),
                        slope.upto(),
                        trend.slope(),
                        trend.standardError(),
                        trend.interval().lower(),
                        trend.interval().upper(),
                        trend.trendClass().en(),
                        trend.trendClass().nl());
            }
        }
    }
}
