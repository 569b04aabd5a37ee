package nl.natuurpeil.local.trend;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.trend.ClassifiedSlope;
import nl.natuurpeil.trend.Interval;
import nl.natuurpeil.trend.IntervalRule;
import nl.natuurpeil.trend.trim.GoodnessOfFit;
import nl.natuurpeil.trend.trim.OverallSlope;
import nl.natuurpeil.trend.trim.TotalsKind;
import nl.natuurpeil.trend.trim.TrimFit;
import nl.natuurpeil.trend.trim.WaldTest;

/** Slopes and tests of a TRIM fit as JSON. */
record TrimTestsJson(TrimFit fit) {

    ObjectNode overall() {
        ObjectNode node = Columns.object();
        node.putArray("imputed").add(slope(fit.overallSlope(TotalsKind.IMPUTED)));
        node.putArray("fitted").add(slope(fit.overallSlope(TotalsKind.FITTED)));
        return node;
    }

    /** By the changepoints of the model, and by those asked for. */
    ArrayNode overallByPiece(List<Integer> asked) {
        List<Integer> own = fit.parameters().changepoints();
        ArrayNode all = Columns.array();
        for (List<Integer> changepoints : own.equals(asked) ? List.of(own) : List.of(own, asked)) {
            if (!changepoints.isEmpty()) {
                all.add(pieces(changepoints));
            }
        }
        return all;
    }

    private ObjectNode pieces(List<Integer> changepoints) {
        List<Integer> years = PiecesOption.years(changepoints, fit.sampling().times());
        ObjectNode node = Columns.object();
        node.set("changepoints", Columns.integers(changepoints));
        ArrayNode imputed = node.putArray("imputed");
        fit.overallSlopes(TotalsKind.IMPUTED, years).forEach(piece -> imputed.add(slope(piece)));
        ArrayNode fitted = node.putArray("fitted");
        fit.overallSlopes(TotalsKind.FITTED, years).forEach(piece -> fitted.add(slope(piece)));
        return node;
    }

    private static ObjectNode slope(OverallSlope slope) {
        ObjectNode node = Columns.object();
        node.put("from", slope.from());
        node.put("upto", slope.upto());
        switch (slope) {
            case OverallSlope.NotEstimated none -> {
                node.put("code", none.fault().code().code());
                node.put("message", none.fault().message());
            }
            case OverallSlope.Estimated estimated -> estimated(node, estimated);
        }
        return node;
    }

    private static void estimated(ObjectNode node, OverallSlope.Estimated slope) {
        node.put("n_points", slope.points());
        node.set("slope_add", Columns.number(slope.slope().value()));
        node.set("slope_se_add", Columns.number(slope.slope().standardError()));
        node.set("slope_mul", Columns.number(slope.slope().multiplicative()));
        node.set("slope_se_mul", Columns.number(slope.slope().multiplicativeStandardError()));
        node.set("slope_p", Columns.number(slope.p()));
        node.set("intercept_add", Columns.number(slope.intercept().value()));
        node.set("intercept_se_add", Columns.number(slope.intercept().standardError()));
        node.set("intercept_p", Columns.number(slope.interceptP()));
        node.set("SSR", Columns.number(slope.equivalentResidualSquares()));
        classified(node, slope.classified(IntervalRule.TRIM3), "trim3");
        classified(node, slope.classified(IntervalRule.EXP_NORMAL), "exp_z");
        classified(node, slope.classified(IntervalRule.EXP_T), "exp_t");
        if (slope.step() > 1) {
            node.set("per_year", perYear(slope.classifiedPerYear(IntervalRule.TRIM3)));
        }
    }

    private static void classified(ObjectNode node, Optional<ClassifiedSlope> slope, String rule) {
        Interval none = new Interval(Double.NaN, Double.NaN);
        node.set(
                "ci_" + rule,
                Columns.interval(slope.map(ClassifiedSlope::interval).orElse(none)));
        node.put("class_" + rule, slope.map(one -> one.trendClass().en()).orElse("not determined"));
    }

    private static ObjectNode perYear(Optional<ClassifiedSlope> slope) {
        ObjectNode node = Columns.object();
        slope.ifPresent(one -> {
            node.set("slope_mul", Columns.number(one.slope()));
            node.set("slope_se_mul", Columns.number(one.standardError()));
        });
        classified(node, slope, "trim3");
        return node;
    }

    ObjectNode goodnessOfFit() {
        GoodnessOfFit fitted = fit.diagnostics().goodnessOfFit();
        ObjectNode node = Columns.object();
        node.set("chi2", Columns.number(fitted.chiSquared()));
        node.put("df", fitted.degreesOfFreedom());
        node.set("chi2_p", Columns.number(fitted.chiSquaredP()));
        node.set("LR", Columns.number(fitted.likelihoodRatio()));
        node.set("LR_p", Columns.number(fitted.likelihoodRatioP()));
        node.set("AIC", Columns.number(fitted.aic()));
        return node;
    }

    ObjectNode wald() {
        ObjectNode node = Columns.object();
        for (WaldTest.Subject subject : WaldTest.Subject.values()) {
            List<WaldTest> tests = fit.diagnostics().waldTests().stream()
                    .filter(test -> test.subject() == subject)
                    .toList();
            if (!tests.isEmpty()) {
                switch (subject) {
                    case SLOPE -> node.set("slope", test(tests.getFirst()));
                    case DEVIATIONS -> node.set("deviations", test(tests.getFirst()));
                    case CHANGE_OF_SLOPE -> node.set("dslope", changes(tests));
                    case COVARIATE -> node.set("covar", covariates(tests));
                }
            }
        }
        return node;
    }

    private static ObjectNode test(WaldTest test) {
        ObjectNode node = Columns.object();
        node.set("W", Columns.number(test.statistic()));
        node.put("df", test.degreesOfFreedom());
        node.set("p", Columns.number(test.p()));
        return node;
    }

    private static ObjectNode changes(List<WaldTest> tests) {
        ObjectNode node = Columns.object();
        node.set(
                "cp",
                Columns.single(Columns.integers(tests.stream()
                        .map(test -> Integer.valueOf(test.label()))
                        .toList())));
        node.set("W", Columns.single(Columns.column(tests, WaldTest::statistic)));
        node.put("df", tests.getFirst().degreesOfFreedom());
        node.set("p", Columns.single(Columns.column(tests, WaldTest::p)));
        return node;
    }

    private static ObjectNode covariates(List<WaldTest> tests) {
        ObjectNode node = Columns.object();
        node.set(
                "Covariate", Columns.strings(tests.stream().map(WaldTest::label).toList()));
        node.set("W", Columns.column(tests, WaldTest::statistic));
        node.set("df", Columns.column(tests, WaldTest::degreesOfFreedom));
        node.set("p", Columns.column(tests, WaldTest::p));
        return node;
    }
}
