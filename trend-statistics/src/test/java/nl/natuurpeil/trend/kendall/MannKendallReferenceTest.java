package nl.natuurpeil.trend.kendall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.natuurpeil.trend.FittedLine;
import nl.natuurpeil.trend.Interval;
import nl.natuurpeil.trend.Observation;
import nl.natuurpeil.trend.reference.Closeness;
import nl.natuurpeil.trend.reference.Reference;
import nl.natuurpeil.trend.smoothing.Lowess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MannKendallReferenceTest {

    private final Closeness close = new Closeness(1e-10, 1);

    static Stream<JsonNode> cases() {
        return Reference.cases("mannkendall");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void equalsTheReference(JsonNode example) {
        List<Observation> series = series(example);
        JsonNode expected = example.get("reference");
        var result = (MannKendall.Result.Tested) MannKendall.test(series, 0.95);
        assertThat(result.score().n()).isEqualTo(expected.get("n").intValue());
        assertThat(result.score().score()).isEqualTo(expected.get("S").longValue());
        close.check("var", result.score().variance(), expected.get("varS"));
        close.check("tau a", result.score().tauA(), expected.get("tau_a"));
        assertThat(result.tauB().isPresent()).isEqualTo(!expected.get("tau_b").isNull());
        result.tauB().ifPresent(tau -> close.check("tau b", tau, expected.get("tau_b")));
        close.check("z", result.score().z(), expected.get("z"));
        new Closeness(1e-10, 0).check("p", result.score().p(), expected.get("p_normal"));
        assertThat(result.exactP().isPresent())
                .isEqualTo(!expected.get("p_exact").isNull());
        result.exactP().ifPresent(p -> close.check("exact", p, expected.get("p_exact")));
        close.check("slope", result.line().slope(), expected.get("sen_slope"));
        close.check("intercept", result.line().intercept(), expected.get("sen_intercept_conover"));
        close.check("median residual", result.line().medianResidual(), expected.get("sen_intercept_median_residual"));
        assertThat(result.line().slopes().pairs())
                .isEqualTo(expected.get("n_slopes").intValue());
        checkInterval(result.interval(), expected.get("ci95_gilbert"));
        var at90 = (MannKendall.Result.Tested) MannKendall.test(series, 0.90);
        checkInterval(at90.interval(), expected.get("ci90_gilbert"));
    }

    private void checkInterval(Optional<Interval> interval, JsonNode expected) {
        assertThat(interval.isPresent()).isEqualTo(expected.hasNonNull("lo"));
        interval.ifPresent(bounds -> {
            close.check("lower", bounds.lower(), expected.get("lo"));
            close.check("upper", bounds.upper(), expected.get("hi"));
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void smoothsAndFitsLikeR(JsonNode example) {
        List<Observation> series = series(example);
        checkLowess(series, example.get("lowess_f067_iter3"), 2.0 / 3, 3);
        checkLowess(series, example.get("lowess_f050_iter0"), 0.5, 0);
        JsonNode line = example.get("ols");
        FittedLine fitted = FittedLine.through(series);
        close.check("ols slope", fitted.slope(), line.get("slope"));
        new Closeness(1e-8, 1e-3).check("ols se", fitted.slopeStandardError(), line.get("se_slope"));
        if (!example.get("lag1_autocorrelation_of_detrended").isNull()) {
            Autocorrelation found = Autocorrelation.of(series);
            close.check("lag 1", found.lagOne(), example.get("lag1_autocorrelation_of_detrended"));
            close.check("effective", found.effectiveValues(), example.get("lettenmaier_effective_n_AR1"));
        }
    }

    private void checkLowess(List<Observation> series, JsonNode expected, double share, int iterations) {
        double[] x = series.stream().mapToDouble(Observation::time).toArray();
        double[] y = series.stream().mapToDouble(Observation::value).toArray();
        close.check("lowess", Lowess.smooth(x, y, share, iterations), expected.get("y"));
    }

    private static List<Observation> series(JsonNode example) {
        return Reference.rows(example.get("data").textValue()).stream()
                .filter(row -> row.containsKey("value"))
                .map(row -> new Observation(
                        Double.parseDouble(Reference.field(row, "time")),
                        Double.parseDouble(Reference.field(row, "value"))))
                .toList();
    }
}
