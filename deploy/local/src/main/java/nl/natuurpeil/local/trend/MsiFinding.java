package nl.natuurpeil.local.trend;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.trend.ClassifiedSlope;
import nl.natuurpeil.trend.Interval;
import nl.natuurpeil.trend.TrendClass;
import nl.natuurpeil.trend.multispecies.LinearTrends;
import nl.natuurpeil.trend.multispecies.MsiResult;
import nl.natuurpeil.trend.multispecies.SmoothTrend;
import nl.natuurpeil.trend.multispecies.SpeciesVariation;
import nl.natuurpeil.trend.multispecies.YearIndex;

/** A multi-species indicator, ready to print. */
record MsiFinding(MsiResult.Calculated result) implements Analysis.Finding {

    @Override
    public ObjectNode json() {
        ObjectNode node = Columns.object();
        node.set("msi", years());
        node.set("vcov_log_msi", Columns.matrix(result.logs().covariance()));
        node.set("linear", linear());
        result.smooth().ifPresent(smooth -> node.set("smooth", smooth(smooth)));
        ObjectNode species = node.putObject("species_mean_cv");
        List<SpeciesVariation> all = result.species();
        species.set(
                "species",
                Columns.strings(all.stream().map(SpeciesVariation::species).toList()));
        species.set("mean_cv", Columns.column(all, one -> one.mean().orElse(Double.NaN)));
        ArrayNode used = species.putArray("used");
        all.forEach(one -> used.add(one.used()));
        node.put("n_species", all.stream().filter(SpeciesVariation::used).count());
        node.set("simulated_species", Columns.strings(result.simulated()));
        node.set("warnings", Columns.strings(warnings()));
        return node;
    }

    private List<String> warnings() {
        return result.leftOut().isEmpty()
                ? List.of()
                : List.of("species left out for their (lack of) variation: " + String.join(", ", result.leftOut()));
    }

    private ObjectNode years() {
        List<YearIndex> years = result.years();
        ObjectNode table = Columns.object();
        table.set("year", Columns.column(years, YearIndex::year));
        table.set("log_msi", Columns.column(years, YearIndex::log));
        table.set("sd_log_msi", Columns.column(years, YearIndex::logError));
        table.set("msi", Columns.column(years, YearIndex::value));
        table.set("sd_msi", Columns.column(years, YearIndex::standardError));
        table.set("lo", Columns.column(years, year -> year.interval().lower()));
        table.set("hi", Columns.column(years, year -> year.interval().upper()));
        return table;
    }

    private ObjectNode linear() {
        ObjectNode node = Columns.object();
        node.set("all", stretch(result.linear().all()));
        node.set("last", stretch(result.linear().last()));
        result.linear().split().ifPresent(split -> {
            node.set("before", stretch(split.before()));
            node.set("after", stretch(split.after()));
            ObjectNode change = node.putObject("change");
            change.set("diff", Columns.number(split.change().value()));
            change.set("sd", Columns.number(split.change().standardError()));
            change.put("significance", split.significance());
        });
        return node;
    }

    private static ObjectNode stretch(LinearTrends.Stretch stretch) {
        ClassifiedSlope slope = stretch.classified();
        ObjectNode node = Columns.object();
        node.put("from", stretch.from());
        node.put("upto", stretch.upto());
        node.set("slope_log", Columns.number(stretch.slope().value()));
        node.set("sd_slope_log", Columns.number(stretch.slope().standardError()));
        node.set("slope_mul", Columns.number(slope.slope()));
        node.set("sd_slope_mul", Columns.number(slope.standardError()));
        node.set("lo", Columns.number(slope.interval().lower()));
        node.set("hi", Columns.number(slope.interval().upper()));
        node.put("class", slope.trendClass().en());
        return node;
    }

    private static ObjectNode smooth(SmoothTrend smooth) {
        List<SmoothTrend.SmoothYear> years = smooth.years();
        ObjectNode table = Columns.object();
        table.set("year", Columns.column(years, SmoothTrend.SmoothYear::year));
        table.set("smooth_log", Columns.column(years, year -> year.log().value()));
        table.set("sd_smooth_log", Columns.column(years, year -> year.log().standardError()));
        table.set("diff_to_last", Columns.column(years, year -> year.toLast().value()));
        table.set("sd_diff", Columns.column(years, year -> year.toLast().standardError()));
        table.set("total_change", Columns.column(years, SmoothTrend.SmoothYear::totalChange));
        table.set(
                "yearly_change",
                Columns.column(years, year -> year.yearlyChange().orElse(Double.NaN)));
        table.set("yearly_lo", Columns.column(years, year -> bound(year).lower()));
        table.set("yearly_hi", Columns.column(years, year -> bound(year).upper()));
        ArrayNode classes = table.putArray("class_exact");
        years.forEach(year -> classes.add(year.trendClass().map(TrendClass::en).orElse(null)));
        return table;
    }

    private static Interval bound(SmoothTrend.SmoothYear year) {
        return year.yearlyInterval().orElse(new Interval(Double.NaN, Double.NaN));
    }

    @Override
    public void print(TextTable text) {
        warnings().forEach(warning -> text.line("Warning: %s", warning));
        if (!result.simulated().isEmpty()) {
            text.line("Truncated, and simulated for that: %s", String.join(", ", result.simulated()));
        }
        text.row("year", "msi", "se", "lower", "upper", "smooth", "trend from then to the last year");
        for (int y = 0; y < result.years().size(); y++) {
            YearIndex year = result.years().get(y);
            text.row(
                    Integer.toString(year.year()),
                    TextTable.number(year.value()),
                    TextTable.number(year.standardError()),
                    TextTable.number(year.interval().lower()),
                    TextTable.number(year.interval().upper()),
                    smooth(y)
                            .map(one -> TextTable.number(one.log().multiplicative()))
                            .orElse("-"),
                    smooth(y)
                            .flatMap(SmoothTrend.SmoothYear::trendClass)
                            .map(TrendClass::en)
                            .orElse("-"));
        }
        text.line("");
        print(text, result.linear().all());
        print(text, result.linear().last());
        result.linear().split().ifPresent(split -> {
            print(text, split.before());
            print(text, split.after());
            text.line("Change of trend: %s", split.significance());
        });
        result.smooth().ifPresent(smooth -> text.line("Smoothed change: %.1f%%", smooth.percentChange()));
    }

    private Optional<SmoothTrend.SmoothYear> smooth(int position) {
        return result.smooth().map(smooth -> smooth.years().get(position));
    }

    private static void print(TextTable text, LinearTrends.Stretch stretch) {
        ClassifiedSlope slope = stretch.classified();
        text.line(
                "Trend %d-%d: factor %.4f per year, 95%% interval %.4f .. %.4f: %s (%s)",
                stretch.from(),
                stretch.upto(),
                slope.slope(),
                slope.interval().lower(),
                slope.interval().upper(),
                slope.trendClass().en(),
                slope.trendClass().nl());
    }
}
