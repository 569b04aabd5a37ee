package nl.natuurpeil.local.trend;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.natuurpeil.trend.shortseries.DatedValue;
import nl.natuurpeil.trend.shortseries.Difference;
import nl.natuurpeil.trend.shortseries.Outcome;
import nl.natuurpeil.trend.shortseries.ShortTrend;
import nl.natuurpeil.trend.shortseries.WeightedLine;

/** A short series, ready to print. */
record ShortFinding(
        List<DatedValue> values,
        ShortTrend trend,
        Optional<Difference> difference,
        double tolerance,
        List<String> warnings)
        implements Analysis.Finding {

    @Override
    public ObjectNode json() {
        ObjectNode node = Columns.object();
        node.set("time", Columns.column(values, DatedValue::time));
        node.set("value", Columns.column(values, DatedValue::value));
        node.put("n", trend.n());
        trend.fromScatter().ifPresent(line -> node.set("ols", scatter(line)));
        trend.fromStatedErrors().ifPresent(line -> node.set("wls_known_se", weighted(line)));
        difference.ifPresent(two -> node.set("two_point", difference(two)));
        trend.ranks().ifPresent(ranks -> node.set("mann_kendall", MannKendallFinding.test(ranks)));
        node.put("verdict_rising", words(trend.rising()));
        node.put("verdict_no_net_loss", words(noNetLoss()));
        node.set("warnings", Columns.strings(warnings));
        return node;
    }

    private Outcome noNetLoss() {
        return difference.map(two -> two.noNetLoss(tolerance)).orElse(Outcome.INSUFFICIENT_DATA);
    }

    private static ObjectNode scatter(ShortTrend.ScatterLine line) {
        ObjectNode node = Columns.object();
        node.set("slope", Columns.number(line.line().slope()));
        node.set("intercept", Columns.number(line.line().intercept()));
        node.put("df", line.line().degreesOfFreedom());
        line.interval().ifPresent(interval -> {
            node.set("se_slope", Columns.number(line.line().slopeStandardError()));
            node.set("t", Columns.number(line.t()));
            node.set("p", Columns.number(line.p()));
            node.set("ci95", Columns.interval(interval));
        });
        node.put("verdict", slopeWords(line.rising()));
        return node;
    }

    private ObjectNode weighted(WeightedLine line) {
        ObjectNode node = Columns.object();
        node.set("se", Columns.column(values, DatedValue::standardError));
        node.set("slope", Columns.number(line.slope().value()));
        node.set("intercept", Columns.number(line.intercept()));
        node.set("se_slope", Columns.number(line.slope().standardError()));
        node.set("z", Columns.number(line.z()));
        node.set("p", Columns.number(line.p()));
        node.set("ci95", Columns.interval(line.interval()));
        node.set("Q_lack_of_fit", Columns.number(line.lackOfFit()));
        node.put("Q_df", line.degreesOfFreedom());
        node.set("Q_p", Columns.number(line.lackOfFitP()));
        node.put("verdict", line.direction().en().replace("change", "trend"));
        return node;
    }

    private ObjectNode difference(Difference two) {
        ObjectNode node = Columns.object();
        node.set("reference", Columns.number(two.reference().value()));
        node.set("se_reference", Columns.number(two.reference().standardError()));
        node.set("current", Columns.number(two.current().value()));
        node.set("se_current", Columns.number(two.current().standardError()));
        node.set("correlation", Columns.number(two.correlation()));
        node.set("tolerance", Columns.number(tolerance));
        node.set("difference", Columns.number(two.value()));
        node.set("se_difference", Columns.number(two.standardError()));
        node.set("relative_change", Columns.number(two.relative()));
        node.set("z", Columns.number(two.z()));
        node.set("p_two_sided", Columns.number(two.p()));
        node.set("ci95", Columns.interval(two.interval()));
        node.set("one_sided95_lower", Columns.number(two.oneSidedBounds().lower()));
        node.set("one_sided95_upper", Columns.number(two.oneSidedBounds().upper()));
        node.put("verdict_two_sided95", two.change().en());
        node.put("verdict_no_net_loss", words(two.noNetLoss(tolerance)));
        return node;
    }

    static String words(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String slopeWords(Outcome rising) {
        return switch (rising) {
            case MET -> "increase";
            case NOT_MET -> "decrease";
            case UNDETERMINED -> "no significant trend";
            case INSUFFICIENT_DATA -> "insufficient data";
        };
    }

    @Override
    public void print(TextTable text) {
        warnings.forEach(warning -> text.line("Warning: %s", warning));
        difference.ifPresentOrElse(
                two -> {
                    text.line(
                            "Difference %.4f (se %.4f), 95%% interval %.4f .. %.4f: %s",
                            two.value(),
                            two.standardError(),
                            two.interval().lower(),
                            two.interval().upper(),
                            two.change().en());
                    text.line("No net loss, with 95%% one-sided certainty: %s", words(noNetLoss()));
                },
                () -> text.line("One value: insufficient data"));
        trend.fromScatter()
                .ifPresent(line ->
                        text.line("Slope %.6f per time step: %s", line.line().slope(), slopeWords(line.rising())));
        trend.fromStatedErrors()
                .ifPresent(line -> text.line(
                        "Slope weighted by the stated errors %.6f (se %.6f), p %.4f: %s",
                        line.slope().value(),
                        line.slope().standardError(),
                        line.p(),
                        line.direction().en().replace("change", "trend")));
        trend.ranks()
                .ifPresent(ranks -> text.line(
                        "Mann-Kendall S %d, p %.4f; Theil-Sen slope %.6f",
                        ranks.score().score(), ranks.p(), ranks.line().slope()));
        text.line("Rising trend of %d values: %s", trend.n(), words(trend.rising()));
    }
}
