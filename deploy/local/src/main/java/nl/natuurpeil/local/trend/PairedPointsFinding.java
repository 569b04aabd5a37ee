package nl.natuurpeil.local.trend;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.natuurpeil.trend.shortseries.PairedPoints;

/** Paired sample points, ready to print. */
record PairedPointsFinding(PairedPoints points) implements Analysis.Finding {

    @Override
    public ObjectNode json() {
        ObjectNode node = Columns.object();
        node.put("points", points.points());
        node.put("covered_first", points.coveredFirst());
        node.put("lost", points.lost());
        node.put("gained", points.gained());
        node.set("cover_first", Columns.number(points.coverFirst()));
        node.set("cover_second", Columns.number(points.coverSecond()));
        node.set("se_cover_first", Columns.number(points.coverFirstStandardError()));
        node.set("change", Columns.number(points.change()));
        node.set("se_change", Columns.number(points.changeStandardError()));
        node.set("ci95", Columns.interval(points.interval()));
        node.set("mcnemar_exact_p", Columns.number(points.exactP()));
        node.set("mcnemar_chi2", Columns.number(points.chiSquared()));
        node.put("verdict", points.direction().en());
        return node;
    }

    @Override
    public void print(TextTable text) {
        text.line(
                "Cover %.4f, then %.4f: change %.4f (se %.4f), 95%% interval %.4f .. %.4f, exact p %.4f: %s",
                points.coverFirst(),
                points.coverSecond(),
                points.change(),
                points.changeStandardError(),
                points.interval().lower(),
                points.interval().upper(),
                points.exactP(),
                points.direction().en());
    }
}
