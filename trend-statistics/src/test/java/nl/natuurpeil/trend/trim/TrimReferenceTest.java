package nl.natuurpeil.trend.trim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.natuurpeil.trend.ClassifiedSlope;
import nl.natuurpeil.trend.CorrelatedEstimates;
import nl.natuurpeil.trend.IntervalRule;
import nl.natuurpeil.trend.TrendClass;
import nl.natuurpeil.trend.reference.Closeness;
import nl.natuurpeil.trend.reference.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrimReferenceTest {

    private final Closeness close = new Closeness(1e-8, 1e-3);

    static Stream<TrimCase> cases() {
        return Reference.cases("trim").map(TrimCase::new);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void equalsRtrimIteratedToTheEnd(TrimCase example) {
        TrimFit fit = example.fit();
        JsonNode expected = example.expected();
        assertThat(fit.converged()).isTrue();
        checkSampling(fit, expected);
        checkParameters(fit, expected);
        checkTotals(fit.totals(), expected);
        checkIndices(fit, expected);
        checkClasses(fit, expected);
        checkSlopes(fit, expected);
        checkTests(fit.diagnostics(), expected);
    }

    private void checkSampling(TrimFit fit, JsonNode expected) {
        assertThat(fit.sampling().sites()).hasSize(expected.get("nsite").intValue());
        assertThat(fit.sampling().observations()).isEqualTo(expected.get("nobs").intValue());
        assertThat(fit.sampling().positiveObservations())
                .isEqualTo(expected.get("npos").intValue());
        assertThat(fit.sampling().missing()).isEqualTo(expected.get("nmissing").intValue());
    }

    private void checkParameters(TrimFit fit, JsonNode expected) {
        Parameters parameters = fit.parameters();
        assertThat(parameters.overdispersion().isPresent())
                .isEqualTo(!expected.get("sig2").isNull());
        parameters.overdispersion().ifPresent(value -> close.check("sig2", value, expected.get("sig2")));
        assertThat(parameters.serialCorrelation().isPresent())
                .isEqualTo(!expected.get("rho").isNull());
        parameters.serialCorrelation().ifPresent(value -> close.check("rho", value, expected.get("rho")));
        List<Integer> changepoints = new ArrayList<>();
        expected.get("changepoints_index").forEach(c -> changepoints.add(c.intValue()));
        assertThat(parameters.changepoints()).isEqualTo(changepoints);
        if (expected.get("beta") != null && !expected.get("beta").isNull()) {
            close.check("beta", parameters.timeEffects().values(), Reference.array(expected.get("beta")));
            close.checkCovariance("vcov_beta", parameters.timeEffects().covariance(), expected.get("vcov_beta"));
        }
        JsonNode sites = expected.get("alpha").get("site");
        for (int i = 0; i < sites.size(); i++) {
            int position = fit.sampling().sites().indexOf(sites.get(i).asText());
            double alpha = parameters.siteEffects().get(position);
            close.check(
                    "alpha " + sites.get(i),
                    alpha,
                    expected.get("alpha").get("alpha").get(i));
        }
    }

    private void checkTotals(TimeTotals totals, JsonNode expected) {
        JsonNode table = expected.get("totals");
        close.check("fitted", totals.fitted().values(), table.get("fitted"));
        close.check("imputed", totals.imputed().values(), table.get("imputed"));
        close.check("se_fitted", totals.fitted().standardErrors(), table.get("se_fitted"));
        close.check("se_imputed", totals.imputed().standardErrors(), table.get("se_imputed"));
        double[] observed =
                totals.observed().stream().mapToDouble(Double::doubleValue).toArray();
        close.check("observed", observed, table.get("observed"));
        close.checkCovariance("vcov fitted", totals.fitted().covariance(), expected.get("vcov_totals_fitted"));
        close.checkCovariance("vcov imputed", totals.imputed().covariance(), expected.get("vcov_totals_imputed"));
        checkGamma(totals.imputed(), expected.get("totals_ci_gamma").get("imputed"));
    }

    private void checkGamma(CorrelatedEstimates totals, JsonNode expected) {
        for (int j = 0; j < totals.size(); j++) {
            close.check(
                    "gamma lo",
                    GammaInterval.of(totals, j, 0.95).lower(),
                    expected.get("lo").get(j));
            close.check(
                    "gamma hi",
                    GammaInterval.of(totals, j, 0.95).upper(),
                    expected.get("hi").get(j));
            close.check(
                    "gamma lo90",
                    GammaInterval.of(totals, j, 0.90).lower(),
                    expected.get("lo90").get(j));
            close.check(
                    "gamma hi90",
                    GammaInterval.of(totals, j, 0.90).upper(),
                    expected.get("hi90").get(j));
        }
    }

    private void checkIndices(TrimFit fit, JsonNode expected) {
        for (JsonNode index : expected.get("index")) {
            IndexBase base = base(fit, index.get("base"));
            TrimIndex imputed = (TrimIndex) fit.index(base, TotalsKind.IMPUTED);
            TrimIndex fitted = (TrimIndex) fit.index(base, TotalsKind.FITTED);
            JsonNode formal = index.get("formal");
            close.check("index imputed", imputed.formal().values(), formal.get("imputed"));
            close.check("index fitted", fitted.formal().values(), formal.get("fitted"));
            close.check("index se imputed", imputed.formal().standardErrors(), formal.get("se_imputed"));
            close.check("index se fitted", fitted.formal().standardErrors(), formal.get("se_fitted"));
            if (index.hasNonNull("scaled")) {
                close.check(
                        "scaled",
                        imputed.scaledStandardErrors(),
                        index.get("scaled").get("se_imputed"));
                close.check(
                        "scaled",
                        fitted.scaledStandardErrors(),
                        index.get("scaled").get("se_fitted"));
            }
            if (index.hasNonNull("imputed_ci95")) {
                JsonNode interval = index.get("imputed_ci95");
                for (int j = 0; j < interval.get("lo").size(); j++) {
                    close.check(
                            "ci lo",
                            imputed.interval(j, 0.95).lower(),
                            interval.get("lo").get(j));
                    close.check(
                            "ci hi",
                            imputed.interval(j, 0.95).upper(),
                            interval.get("hi").get(j));
                }
            }
        }
    }

    private static IndexBase base(TrimFit fit, JsonNode base) {
        List<Integer> years = new ArrayList<>();
        if (base.isArray()) {
            base.forEach(b -> years.add(year(fit, b.intValue())));
        } else {
            years.add(year(fit, base.intValue()));
        }
        return new IndexBase(years);
    }

    private static int year(TrimFit fit, int base) {
        return base <= fit.sampling().times().size() ? fit.sampling().times().get(base - 1) : base;
    }

    private void checkClasses(TrimFit fit, JsonNode expected) {
        JsonNode table = expected.path("totals_by_covariate");
        int row = 0;
        for (ClassTotals ofClass : fit.classTotals()) {
            TimeTotals totals = ofClass.totals();
            for (int j = 0; j < totals.times().size(); j++, row++) {
                assertThat(ofClass.category())
                        .isEqualTo(table.get("category").get(row).asText());
                close.check(
                        "class fitted",
                        totals.fitted().value(j),
                        table.get("fitted").get(row));
                close.check(
                        "class se",
                        totals.fitted().standardError(j),
                        table.get("se_fitted").get(row));
                close.check(
                        "class imputed",
                        totals.imputed().value(j),
                        table.get("imputed").get(row));
                double error = totals.imputed().standardError(j);
                close.check(
                        "class se imputed",
                        error,
                        table.get("corrected_se_imputed").get(row));
            }
        }
        assertThat(row).isEqualTo(table.path("fitted").size());
    }

    private void checkSlopes(TrimFit fit, JsonNode expected) {
        checkSlope(
                fit.overallSlope(TotalsKind.IMPUTED),
                expected.get("overall").get("imputed").get(0));
        checkSlope(
                fit.overallSlope(TotalsKind.FITTED),
                expected.get("overall").get("fitted").get(0));
        for (JsonNode pieces : expected.path("overall_changepoints")) {
            List<Integer> years = new ArrayList<>();
            pieces.get("changepoints").forEach(c -> years.add(year(fit, c.intValue())));
            List<OverallSlope> slopes = fit.overallSlopes(TotalsKind.IMPUTED, years);
            for (int i = 0; i < slopes.size(); i++) {
                checkSlope(slopes.get(i), pieces.get("imputed").get(i));
            }
        }
    }

    private void checkSlope(OverallSlope actual, JsonNode expected) {
        assertThat(actual.from()).isEqualTo(expected.get("from").intValue());
        assertThat(actual.upto()).isEqualTo(expected.get("upto").intValue());
        OverallSlope.Estimated slope = (OverallSlope.Estimated) actual;
        assertThat(slope.points()).isEqualTo(expected.get("n_points").intValue());
        close.check("slope", slope.slope().value(), expected.get("slope_add"));
        close.check("slope se", slope.slope().standardError(), expected.get("slope_se_add"));
        close.check("slope mul", slope.slope().multiplicative(), expected.get("slope_mul"));
        close.check("slope se mul", slope.slope().multiplicativeStandardError(), expected.get("slope_se_mul"));
        if (Math.abs(expected.get("slope_add").doubleValue()) < OverallSlope.NO_SLOPE) {
            // The fitted totals of model 1 are equal; what R makes of their rounding is no trend.
            assertThat(slope.classified(IntervalRule.TRIM3).orElseThrow().trendClass())
                    .isEqualTo(TrendClass.STABLE);
            return;
        }
        assertThat(slope.p().isPresent()).isEqualTo(expected.hasNonNull("slope_p"));
        slope.p().ifPresent(p -> close.checkP("slope p", p, expected.get("slope_p")));
        close.check("intercept", slope.intercept().value(), expected.get("intercept_add"));
        close.check("intercept se", slope.intercept().standardError(), expected.get("intercept_se_add"));
        close.check("SSR", slope.equivalentResidualSquares(), expected.get("SSR"));
        checkClass(slope.classified(IntervalRule.TRIM3), expected, "trim3");
        checkClass(slope.classified(IntervalRule.EXP_NORMAL), expected, "exp_z");
        checkClass(slope.classified(IntervalRule.EXP_T), expected, "exp_t");
    }

    private void checkClass(Optional<ClassifiedSlope> classified, JsonNode expected, String rule) {
        if (classified.isEmpty()) {
            assertThat(expected.get("class_" + rule).textValue()).isEqualTo("not determined");
            return;
        }
        ClassifiedSlope slope = classified.get();
        close.check(rule, slope.interval().lower(), expected.get("ci_" + rule).get(0));
        close.check(rule, slope.interval().upper(), expected.get("ci_" + rule).get(1));
        assertThat(slope.trendClass().en())
                .isEqualTo(expected.get("class_" + rule).textValue());
    }

    private void checkTests(Diagnostics diagnostics, JsonNode expected) {
        JsonNode fit = expected.get("gof");
        close.check("chi2", diagnostics.goodnessOfFit().chiSquared(), fit.get("chi2"));
        assertThat(diagnostics.goodnessOfFit().degreesOfFreedom())
                .isEqualTo(fit.get("df").intValue());
        close.checkP("chi2 p", diagnostics.goodnessOfFit().chiSquaredP(), fit.get("chi2_p"));
        close.check("LR", diagnostics.goodnessOfFit().likelihoodRatio(), fit.get("LR"));
        close.checkP("LR p", diagnostics.goodnessOfFit().likelihoodRatioP(), fit.get("LR_p"));
        close.check("AIC", diagnostics.goodnessOfFit().aic(), fit.get("AIC"));
        JsonNode wald = expected.get("wald");
        int tests = 0;
        tests += checkWald(diagnostics, WaldTest.Subject.SLOPE, wald.path("slope"));
        tests += checkWald(diagnostics, WaldTest.Subject.CHANGE_OF_SLOPE, wald.path("dslope"));
        tests += checkWald(diagnostics, WaldTest.Subject.DEVIATIONS, wald.path("deviations"));
        tests += checkWald(diagnostics, WaldTest.Subject.COVARIATE, wald.path("covar"));
        assertThat(diagnostics.waldTests()).hasSize(tests);
        diagnostics.deviations().ifPresent(deviations -> checkDeviations(deviations, expected));
    }

    private int checkWald(Diagnostics diagnostics, WaldTest.Subject subject, JsonNode expected) {
        List<WaldTest> tests = diagnostics.waldTests().stream()
                .filter(test -> test.subject() == subject)
                .toList();
        for (int i = 0; i < tests.size(); i++) {
            close.check(subject + " W", tests.get(i).statistic(), at(expected.path("W"), i));
            assertThat(tests.get(i).degreesOfFreedom())
                    .isEqualTo(at(expected.path("df"), i).intValue());
            close.checkP(subject + " p", tests.get(i).p(), at(expected.path("p"), i));
        }
        return expected.isMissingNode() ? 0 : Math.max(1, expected.path("W").size());
    }

    private static JsonNode at(JsonNode node, int i) {
        return node.isArray() ? node.get(Math.min(i, node.size() - 1)) : node;
    }

    private void checkDeviations(LinearDeviations deviations, JsonNode expected) {
        close.check(
                "trend",
                deviations.slope(),
                expected.get("coefficients_trend").get("add").get(0));
        close.check(
                "trend se",
                deviations.slopeStandardError(),
                expected.get("coefficients_trend").get("se_add").get(0));
        JsonNode table = expected.get("coefficients_deviations");
        close.check("deviations", deviations.deviations().values(), table.get("add"));
        close.check("deviations se", deviations.deviations().standardErrors(), table.get("se_add"));
    }
}
