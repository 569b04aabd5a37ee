package nl.natuurpeil.local.trend;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.natuurpeil.trend.Coefficient;
import nl.natuurpeil.trend.CorrelatedEstimates;
import nl.natuurpeil.trend.trim.ClassTotals;
import nl.natuurpeil.trend.trim.LinearDeviations;
import nl.natuurpeil.trend.trim.TrimFit;

/** The time effects of a TRIM fit as JSON: slopes per piece of model 2, effects of times of model 3, per covariate class. */
record TrimCoefficientsJson(TrimFit fit) {

    /** A block of time effects: the baseline, or what a covariate class adds to it. */
    private record Block(String covariate, int category) {}

    void addTo(ObjectNode node) {
        int[] changepoints = fit.parameters().changepoints().stream()
                .mapToInt(Integer::intValue)
                .toArray();
        if (timeEffects() == 0) {
            node.putNull("coefficients");
        } else {
            node.set("coefficients", changepoints.length > 0 ? slopes(changepoints) : effects());
        }
        fit.diagnostics().deviations().ifPresent(deviations -> {
            node.set("coefficients_trend", trend(deviations));
            node.set("coefficients_deviations", deviations(deviations));
        });
    }

    /** Parameters of time in a block; those of months come after them. */
    private int timeEffects() {
        return blockSize() - (fit.sampling().months() - 1);
    }

    private int blockSize() {
        return fit.parameters().timeEffects().size() / blocks().size();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(new Block("baseline", 0)));
        for (ClassTotals of : fit.classTotals()) {
            if (of.position() > 1) {
                blocks.add(new Block(of.covariate(), of.position()));
            }
        }
        return blocks;
    }

    private ObjectNode slopes(int[] changepoints) {
        List<Integer> times = fit.sampling().times();
        ObjectNode table = table("from", "upto");
        for (int b = 0; b < blocks().size(); b++) {
            for (int l = 0; l < changepoints.length; l++) {
                int upto = l + 1 < changepoints.length ? changepoints[l + 1] : times.size();
                table.withArray("from").add(times.get(changepoints[l] - 1));
                table.withArray("upto").add(times.get(upto - 1));
                add(table, blocks().get(b), coefficient(fit.parameters().timeEffects(), b * blockSize() + l));
            }
        }
        return table;
    }

    /** The first time is the reference: no effect, and no error. */
    private ObjectNode effects() {
        ObjectNode table = table("time");
        for (int b = 0; b < blocks().size(); b++) {
            for (int j = 0; j <= timeEffects(); j++) {
                table.withArray("time").add(j + 1);
                Coefficient effect = j == 0
                        ? new Coefficient(0, 0)
                        : coefficient(fit.parameters().timeEffects(), b * blockSize() + j - 1);
                add(table, blocks().get(b), effect);
            }
        }
        return table;
    }

    private ObjectNode trend(LinearDeviations deviations) {
        ObjectNode table = Columns.object();
        add(table, new Coefficient(deviations.slope(), deviations.slopeStandardError()));
        return table;
    }

    private static ObjectNode deviations(LinearDeviations deviations) {
        ObjectNode table = Columns.object();
        ArrayNode times = table.putArray("time");
        IntStream.range(0, deviations.deviations().size()).forEach(j -> {
            times.add(j + 1);
            add(table, coefficient(deviations.deviations(), j));
        });
        return table;
    }

    private ObjectNode table(String... columns) {
        ObjectNode table = Columns.object();
        if (blocks().size() > 1) {
            table.putArray("covar");
            table.putArray("cat");
        }
        for (String column : columns) {
            table.putArray(column);
        }
        return table;
    }

    private void add(ObjectNode table, Block block, Coefficient coefficient) {
        if (table.has("covar")) {
            table.withArray("covar").add(block.covariate());
            table.withArray("cat").add(block.category());
        }
        add(table, coefficient);
    }

    private static void add(ObjectNode table, Coefficient coefficient) {
        table.withArray("add").add(Columns.number(coefficient.value()));
        table.withArray("se_add").add(Columns.number(coefficient.standardError()));
        table.withArray("mul").add(Columns.number(coefficient.multiplicative()));
        table.withArray("se_mul").add(Columns.number(coefficient.multiplicativeStandardError()));
    }

    private static Coefficient coefficient(CorrelatedEstimates estimates, int i) {
        return new Coefficient(estimates.value(i), estimates.standardError(i));
    }
}
