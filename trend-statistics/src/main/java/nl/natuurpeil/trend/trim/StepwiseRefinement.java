package nl.natuurpeil.trend.trim;

import java.util.Arrays;
import java.util.TreeSet;
import nl.natuurpeil.trend.FaultCode;
import nl.natuurpeil.trend.numeric.Distributions;
import nl.natuurpeil.trend.numeric.Quadratic;

/**
 * Looks for the changepoints that matter: removes the least significant by its Wald test, lets the most significant removed
 * one return by its score test, until neither happens (rtrim report, section 2.6).
 */
final class StepwiseRefinement {

    private static final int MOST_ROUNDS = 100;

    private final CountTable table;
    private final TrimOptions options;
    private final TrimModel.Stepwise limits;
    private final int[] candidates;

    StepwiseRefinement(CountTable table, TrimOptions options, TrimModel.Stepwise limits, int[] candidates) {
        if (candidates.length < 2) {
            throw Refusal.of(
                    FaultCode.STEPWISE_NEEDS_CHANGEPOINTS, "stepwise refinement needs two changepoints at least");
        }
        this.table = table;
        this.options = options;
        this.limits = limits;
        this.candidates = candidates;
    }

    FittedModel refine() {
        FittedModel model = FittedModel.linear(table, candidates, options);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            FittedModel removed = remove(model);
            FittedModel entered = enter(removed);
            if (entered.equals(model)) {
                return model;
            }
            model = entered;
        }
        return model;
    }

    private FittedModel remove(FittedModel model) {
        int[] active = model.changepoints();
        int weakest = -1;
        double largest = limits.removeAbove();
        for (int l = 0; l < active.length; l++) {
            double p = model.waldTests().changeOfSlope(active, l).p();
            if (p > largest) {
                largest = p;
                weakest = l;
            }
        }
        return weakest < 0 ? model : FittedModel.linear(table, ChangepointChoice.without(active, weakest), options);
    }

    private FittedModel enter(FittedModel model) {
        int best = -1;
        double smallest = limits.enterBelow();
        for (int candidate : candidates) {
            if (Arrays.binarySearch(model.changepoints(), candidate) < 0) {
                double p = scoreTest(model, candidate);
                if (p < smallest) {
                    smallest = p;
                    best = candidate;
                }
            }
        }
        return best < 0 ? model : FittedModel.linear(table, with(model.changepoints(), best), options);
    }

    /** The score test of a slope change at {@code candidate} that is zero in the model. */
    private double scoreTest(FittedModel model, int candidate) {
        int[] changepoints = with(model.changepoints(), candidate);
        int position = Arrays.binarySearch(changepoints, candidate);
        Design extended = Design.linear(table, changepoints);
        double[] beta = withRepeatedSlope(model, extended, position);
        Pass pass = Pass.over(table, extended, beta, model.estimate().serialCorrelation(), Pass.Visitor.NONE);
        double[] solved = pass.solvable()
                .map(information -> information.solve(pass.score))
                .orElse(new double[beta.length]);
        double statistic = Quadratic.dot(pass.score, solved) / model.estimate().overdispersion();
        return Distributions.chiSquaredUpper(statistic, table.groups().blocks());
    }

    /** The same line with one slope split in two equal ones; before the first changepoint the slope is zero. */
    private double[] withRepeatedSlope(FittedModel model, Design extended, int position) {
        double[] beta = new double[extended.size()];
        double[] known = model.estimate().beta();
        for (int block = 0; block < table.groups().blocks(); block++) {
            int from = block * model.design().blockSize();
            int to = block * extended.blockSize();
            for (int k = 0; k < extended.blockSize(); k++) {
                int source = k < position ? k : k - 1;
                beta[to + k] = k == position && position == 0 ? 0 : known[from + source];
            }
        }
        return beta;
    }

    private static int[] with(int[] changepoints, int extra) {
        TreeSet<Integer> all = new TreeSet<>();
        Arrays.stream(changepoints).forEach(all::add);
        all.add(extra);
        return all.stream().mapToInt(Integer::intValue).toArray();
    }
}
