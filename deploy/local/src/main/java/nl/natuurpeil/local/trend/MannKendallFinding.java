package nl.natuurpeil.local.trend;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import nl.natuurpeil.trend.Interval;
import nl.natuurpeil.trend.kendall.MannKendall;
import nl.natuurpeil.trend.kendall.ReportingLimits;
import nl.natuurpeil.trend.kendall.TheilSen;

/** A Mann-Kendall test, ready to print. */
record MannKendallFinding(MannKendall.Result.Tested tested, SeriesFile read) implements Analysis.Finding {

    @Override
    public ObjectNode json() {
        ObjectNode node = test(tested);
        new SeriesJson(read.series()).addTo(node);
        read.limits().ifPresent(limits -> {
            node.put("reporting_limit_rule", rule(limits));
            node.set("censored_share", Columns.number(limits.censoredShare()));
            node.put("slope_meaningful", limits.slopeMeaningful());
        });
        return node;
    }

    /** The test itself. */
    static ObjectNode test(MannKendall.Result.Tested tested) {
        ObjectNode node = Columns.object();
        node.put("n", tested.score().n());
        node.put("S", tested.score().score());
        node.set("varS", Columns.number(tested.score().variance()));
        node.set("tau_a", Columns.number(tested.score().tauA()));
        node.set("tau_b", Columns.number(tested.tauB()));
        node.set("z", Columns.number(tested.score().z()));
        node.set("p_normal", Columns.number(tested.score().p()));
        node.set("p_exact", Columns.number(tested.exactP()));
        node.set("sen_slope", Columns.number(tested.line().slope()));
        node.set("sen_intercept_conover", Columns.number(tested.line().intercept()));
        node.set("sen_intercept_median_residual", Columns.number(tested.line().medianResidual()));
        node.put("n_slopes", tested.line().slopes().pairs());
        double variance = tested.score().variance();
        for (double level : new double[] {0.95, 0.90, tested.level()}) {
            node.set(intervalName(level), gilbert(tested.line().slopes(), variance, level));
        }
        return node;
    }

    static String intervalName(double level) {
        String percent = String.format(Locale.ROOT, "%.4f", 100 * level).replaceAll("\\.?0+$", "");
        return "ci" + percent.replace('.', '_') + "_gilbert";
    }

    static ObjectNode gilbert(TheilSen slopes, double variance, double level) {
        Optional<Interval> interval = slopes.interval(variance, level);
        double lowerRank = slopes.lowerRank(variance, level);
        ObjectNode node = Columns.object();
        node.put("level", level);
        node.set("M1", Columns.number(lowerRank));
        node.set("M2", Columns.number(slopes.pairs() - lowerRank));
        node.set("lo", Columns.number(interval.map(Interval::lower).orElse(null)));
        node.set("hi", Columns.number(interval.map(Interval::upper).orElse(null)));
        return node;
    }

    @Override
    public void print(TextTable text) {
        text.line("Mann-Kendall test of %d values", tested.score().n());
        text.row("S", Long.toString(tested.score().score()));
        text.row("variance of S", TextTable.number(tested.score().variance()));
        text.row("z", TextTable.number(tested.score().z()));
        text.row("p (normal)", TextTable.p(tested.score().p()));
        tested.exactP().ifPresent(p -> text.row("p (exact)", TextTable.p(p)));
        text.row("slope (Theil-Sen)", TextTable.number(tested.line().slope()));
        String interval = tested.interval()
                .map(bounds -> TextTable.number(bounds.lower()) + " .. " + TextTable.number(bounds.upper()))
                .orElse("too few values");
        text.row(Math.round(100 * tested.level()) + "% interval (Gilbert)", interval);
        text.row("intercept (Conover)", TextTable.number(tested.line().intercept()));
        read.limits()
                .ifPresent(limits -> text.line(
                        "%.0f%% of the values lie below their reporting limit; rule: %s%s",
                        100 * limits.censoredShare(),
                        rule(limits),
                        limits.slopeMeaningful() ? "" : ". Only the direction can be told, not the slope"));
        text.line("%s at 0.05, by the %s p", verdict(), tested.exactP().isPresent() ? "exact" : "normal");
    }

    private static String rule(ReportingLimits.Replaced limits) {
        return limits.rule().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String verdict() {
        if (tested.p() > 0.05) {
            return "No trend";
        }
        return tested.score().score() > 0 ? "Upward trend" : "Downward trend";
    }
}
