package nl.natuurpeil.local.trend;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.natuurpeil.trend.trim.TrimResult;
import nl.natuurpeil.trend.trim.TrimWarning;

/** A TRIM model that did not settle, ready to print: that, and no numbers. */
record NotConvergedFinding(TrimResult.NotConverged result) implements Analysis.Finding {

    @Override
    public ObjectNode json() {
        ObjectNode node = Columns.object();
        node.put("converged", false);
        node.put("iterations", result.iterations());
        node.put("code", result.fault().code().code());
        node.put("message", result.fault().message());
        for (String none : new String[] {"sig2", "rho", "totals", "vcov_totals_imputed", "overall", "gof", "wald"}) {
            node.putNull(none);
        }
        node.putArray("index");
        node.putArray("overall_changepoints");
        node.set(
                "warnings",
                Columns.strings(
                        result.warnings().stream().map(TrimWarning::message).toList()));
        return node;
    }

    @Override
    public void print(TextTable text) {
        result.warnings().forEach(warning -> text.line("Warning: %s", warning.message()));
        text.line("No result: %s.", result.fault().message());
    }
}
