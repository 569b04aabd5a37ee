package nl.natuurpeil.local.trend;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.natuurpeil.trend.kendall.Heterogeneity;
import nl.natuurpeil.trend.kendall.SeasonalKendall;

/** A seasonal Kendall test, ready to print. */
record SeasonalFinding(SeasonalKendall.Result.Tested tested, double level) implements Analysis.Finding {

    private static final int TRUSTED_YEARS = 10;

    @Override
    public ObjectNode json() {
        SeasonalKendall.Total total = tested.independent();
        ObjectNode node = Columns.object();
        node.put("n", total.n());
        node.set("seasons", Columns.column(tested.seasons(), SeasonalKendall.Season::season));
        node.set(
                "S_by_season",
                Columns.column(tested.seasons(), season -> season.score().score()));
        node.set(
                "varS_by_season",
                Columns.column(tested.seasons(), season -> season.score().variance()));
        node.set(
                "n_by_season",
                Columns.column(tested.seasons(), season -> season.score().n()));
        node.put("S", total.score());
        node.set("varS", Columns.number(total.variance()));
        node.set("z", Columns.number(total.z()));
        node.set("p", Columns.number(total.p()));
        node.set("slope", Columns.number(tested.slopes().slope()));
        node.put("n_slopes", tested.slopes().pairs());
        for (double one : new double[] {0.95, level}) {
            node.set(
                    MannKendallFinding.intervalName(one),
                    MannKendallFinding.gilbert(tested.slopes(), total.variance(), one));
        }
        Heterogeneity heterogeneity = tested.heterogeneity();
        node.set("heterogeneity_chi2", Columns.number(heterogeneity.chiSquared()));
        node.put("heterogeneity_df", heterogeneity.degreesOfFreedom());
        node.set("heterogeneity_p", Columns.number(heterogeneity.p()));
        node.set("varS_hirsch_slack", Columns.number(tested.dependentVariance()));
        node.set("z_hirsch_slack", Columns.number(tested.dependentZ()));
        node.set("p_hirsch_slack", Columns.number(tested.dependentP()));
        return node;
    }

    @Override
    public void print(TextTable text) {
        text.line("Seasonal Kendall test of %d values", tested.independent().n());
        text.row("season", "n", "S", "variance");
        for (SeasonalKendall.Season season : tested.seasons()) {
            text.row(
                    Integer.toString(season.season()),
                    Integer.toString(season.score().n()),
                    Long.toString(season.score().score()),
                    TextTable.number(season.score().variance()));
        }
        text.line("");
        text.row("S", Long.toString(tested.independent().score()));
        text.row("z", TextTable.number(tested.independent().z()));
        text.row("p, seasons independent", TextTable.p(tested.independent().p()));
        text.row("p, covariance between seasons", TextTable.p(tested.dependentP()));
        text.row("slope (Theil-Sen)", TextTable.number(tested.slopes().slope()));
        tested.interval()
                .ifPresent(bounds -> text.row(
                        Math.round(100 * level) + "% interval (Gilbert)",
                        TextTable.number(bounds.lower()) + " .. " + TextTable.number(bounds.upper())));
        text.row("p, seasons differ", TextTable.p(tested.heterogeneity().p()));
        if (tested.seasons().stream().allMatch(season -> season.score().n() < TRUSTED_YEARS)) {
            text.line("Fewer than ten years: the covariance between seasons is a rough guess.");
        }
        if (tested.heterogeneity().degreesOfFreedom() > 0
                && tested.heterogeneity().p() < 0.05) {
            text.line("The seasons disagree: one trend for all of them says little.");
        }
    }
}
