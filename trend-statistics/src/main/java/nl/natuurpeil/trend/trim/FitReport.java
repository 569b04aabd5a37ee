package nl.natuurpeil.trend.trim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import nl.natuurpeil.trend.CorrelatedEstimates;
import nl.natuurpeil.trend.Fault;
import nl.natuurpeil.trend.FaultCode;

/** Makes the result of a fitted model in one last walk over the sites: totals, tests and warnings. */
final class FitReport {

    private final FittedModel model;
    private final CountTable table;
    private final TrimOptions options;
    private final List<TrimWarning> warnings;

    private final List<GroupTotals> groups = new ArrayList<>();
    private final List<Double> siteEffects = new ArrayList<>();
    private double likelihoodRatio;

    FitReport(FittedModel model, TrimOptions options, List<TrimWarning> warnings) {
        this.model = model;
        this.table = model.table();
        this.options = options;
        this.warnings = warnings;
    }

    /** {@code carried} may replace the covariance of the totals over all sites. */
    TrimResult report(UnaryOperator<TimeTotals> carried) {
        if (!model.estimate().converged()) {
            return notConverged(model.estimate());
        }
        for (int group = 0; group < table.groups().size(); group++) {
            groups.add(new GroupTotals(table));
        }
        Estimate estimate = model.estimate();
        Pass pass = Pass.over(table, model.design(), estimate.beta(), estimate.serialCorrelation(), this::visit);
        warn(pass);
        TotalsCovariance totals =
                new TotalsCovariance(table, model.design(), groups, model.covariance(), estimate.overdispersion());
        return new TrimFit(
                sampling(),
                parameters(),
                trusted(carried.apply(totals.over(group -> true))),
                classTotals(totals),
                diagnostics(pass),
                warnings);
    }

    private TrimResult notConverged(Estimate estimate) {
        String message = "the parameters did not settle in " + estimate.iterations()
                + " iterations; a simpler model may: without serial correlation, or without a constraint on overdispersion";
        return new TrimResult.NotConverged(
                Fault.of(FaultCode.NOT_CONVERGED, message),
                estimate.iterations(),
                estimate.serialCorrelation(),
                warnings);
    }

    private void visit(int site, SiteEquations equations, double[] relative) {
        groups.get(table.group(site)).add(site, equations, relative);
        siteEffects.add(StrictMath.log(equations.level));
        for (int k = 0; k < equations.size; k++) {
            double count = equations.count[k];
            if (count > 0) {
                likelihoodRatio += 2 * count * StrictMath.log(count / equations.expected[k]);
            }
        }
    }

    private Sampling sampling() {
        return new Sampling(
                table.sites(),
                Arrays.stream(table.times()).boxed().toList(),
                table.months(),
                table.observations(),
                table.positiveObservations());
    }

    private Parameters parameters() {
        Estimate estimate = model.estimate();
        return new Parameters(
                siteEffects,
                new CorrelatedEstimates(estimate.beta(), model.covariance()),
                Arrays.stream(model.changepoints()).boxed().toList(),
                options.overdispersion() ? OptionalDouble.of(estimate.overdispersion()) : OptionalDouble.empty(),
                options.serialCorrelation() ? OptionalDouble.of(estimate.serialCorrelation()) : OptionalDouble.empty());
    }

    private List<ClassTotals> classTotals(TotalsCovariance totals) {
        CovariateGroups covariates = table.groups();
        List<ClassTotals> all = new ArrayList<>();
        for (int c = 0; c < covariates.names().size(); c++) {
            int covariate = c;
            for (int k = 0; k < covariates.classes().get(c).size(); k++) {
                int category = k;
                TimeTotals ofClass = trusted(totals.over(group -> covariates.isIn(group, covariate, category)));
                all.add(new ClassTotals(
                        covariates.names().get(c),
                        k + 1,
                        covariates.classes().get(c).get(k),
                        ofClass));
            }
        }
        return all;
    }

    private static TimeTotals trusted(TimeTotals totals) {
        for (int j = 0; j < totals.times().size(); j++) {
            double variance = totals.imputed().covariance(j, j);
            double size =
                    1e-9 * (1 + totals.imputed().value(j) * totals.imputed().value(j));
            if (!(variance > -size)
                    || !Double.isFinite(size)
                    || !Double.isFinite(totals.fitted().covariance(j, j))) {
                throw Refusal.at(
                        FaultCode.NOT_ESTIMABLE,
                        "the total of this time has no variance to trust",
                        totals.times().get(j));
            }
        }
        return totals;
    }

    private Diagnostics diagnostics(Pass pass) {
        int degreesOfFreedom =
                table.observations() - table.siteCount() - model.design().size();
        GoodnessOfFit fit = new GoodnessOfFit(pass.squaredResiduals, likelihoodRatio, degreesOfFreedom);
        boolean timeEffects = options.model() instanceof TrimModel.TimeEffects;
        WaldTests wald = model.waldTests();
        return new Diagnostics(
                model.estimate().iterations(),
                fit,
                timeEffects ? wald.timeEffects() : wald.linear(model.changepoints()),
                timeEffects && table.groups().blocks() == 1 ? Optional.of(deviations()) : Optional.empty());
    }

    private LinearDeviations deviations() {
        int times = table.timeCount();
        double[] effects = new double[times];
        double[][] covariance = new double[times][times];
        for (int j = 1; j < times; j++) {
            effects[j] = model.estimate().beta()[j - 1];
            System.arraycopy(model.covariance()[j - 1], 0, covariance[j], 1, times - 1);
        }
        return LinearDeviations.of(new CorrelatedEstimates(effects, covariance));
    }

    private void warn(Pass pass) {
        Estimate estimate = model.estimate();
        if (options.overdispersion() && estimate.overdispersion() < 1) {
            warnings.add(TrimWarning.of("low-overdispersion", "overdispersion is below 1; consider leaving it out"));
        }
        if (options.serialCorrelation() && estimate.serialCorrelation() < 0.2) {
            String size = estimate.serialCorrelation() < 0 ? "negative" : "very low";
            warnings.add(TrimWarning.of(
                    "low-serial-correlation", "serial correlation is " + size + "; consider leaving it out"));
        }
        if (pass.fallbacks > 0) {
            warnings.add(TrimWarning.of(
                    "site-effects-unweighted",
                    pass.fallbacks + " site effects do not allow for serial correlation, their counts are too uneven"));
        }
        if ((options.overdispersion() || options.serialCorrelation())
                && table.observations() <= table.siteCount() + model.design().size()) {
            warnings.add(TrimWarning.of(
                    "no-degrees-of-freedom", "as many parameters as counts: overdispersion was taken as 1"));
        }
    }
}
