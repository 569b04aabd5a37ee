package nl.natuurpeil.trend.trim;

import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.trend.FaultCode;

/**
 * Fits TRIM models. Deterministic: the order of the counts does not matter and equal input gives equal bytes.
 *
 * <p>Unlike rtrim 2.3 it refuses negative and infinite counts, iterates to full convergence and says so, gives covariate
 * classes the standard errors they deserve, and has no logarithm for a total of zero.
 */
public final class Trim {

    private final CountTable table;
    private final TrimOptions options;
    private final List<TrimWarning> warnings;

    Trim(CountTable table, TrimOptions options, List<TrimWarning> warnings) {
        this.table = table;
        this.options = options;
        this.warnings = warnings;
    }

    /**
     * Fits a model to counts.
     *
     * @param counts read more than once; sites and times without an entry count as missing
     */
    public static TrimResult fit(Iterable<SiteCount> counts, TrimOptions options) {
        try {
            checkOptions(options);
            List<TrimWarning> warnings = new ArrayList<>();
            CountTable table = new CountTableReader(counts, warnings).read(options.covariates());
            FittedModel model = new Trim(table, options, warnings).model();
            return new FitReport(model, options, warnings).report(totals -> totals);
        } catch (Refusal refusal) {
            return new TrimResult.Refused(refusal.fault());
        }
    }

    private static void checkOptions(TrimOptions options) {
        double constraint = options.overdispersionConstraint();
        if (!(constraint > 0) || Double.isInfinite(constraint)) {
            throw Refusal.of(FaultCode.INVALID_OPTION, "the constraint on overdispersion must be a positive number");
        }
        if (options.model() instanceof TrimModel.Linear(var changepoints, var refinement, var autodelete)) {
            refinement.ifPresent(limits -> {
                checkProbability(limits.removeAbove());
                checkProbability(limits.enterBelow());
            });
        }
    }

    private static void checkProbability(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw Refusal.of(FaultCode.INVALID_OPTION, "a limit of stepwise refinement must be a probability: " + p);
        }
    }

    /** Fits without making totals. */
    FittedModel model() {
        return switch (options.model()) {
            case TrimModel.NoTimeEffect() -> FittedModel.fit(table, Design.noTimeEffect(table), new int[0], options);
            case TrimModel.Linear linear -> linear(linear);
            case TrimModel.TimeEffects() -> {
                new CountChecks(table).requireEachTime();
                yield FittedModel.fit(table, Design.timeEffects(table), new int[0], options);
            }
        };
    }

    private FittedModel linear(TrimModel.Linear linear) {
        ChangepointChoice choice = new ChangepointChoice(table);
        int[] changepoints = choice.resolve(linear.changepoints());
        new CountChecks(table).warnOfExtrapolation(warnings);
        if (linear.autodelete()) {
            changepoints = choice.withoutEmptyPieces(changepoints, warnings);
        } else {
            choice.requireCounts(changepoints);
        }
        int[] candidates = changepoints;
        return linear.refinement()
                .map(limits -> new StepwiseRefinement(table, options, limits, candidates).refine())
                .orElseGet(() -> FittedModel.linear(table, candidates, options));
    }
}
