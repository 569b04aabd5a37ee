package nl.natuurpeil.trend.multispecies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.natuurpeil.trend.Coefficient;
import nl.natuurpeil.trend.TrendClass;
import nl.natuurpeil.trend.reference.Closeness;
import nl.natuurpeil.trend.reference.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MsiReferenceTest {

    private final Closeness close = new Closeness(1e-10, 1e-3);

    static Stream<JsonNode> cases() {
        return Reference.cases("msi");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithManyDraws(JsonNode example) {
        var result = (MsiResult.Calculated) MultiSpeciesIndex.calculate(indices(example), options(example));
        JsonNode cv = example.get("species_mean_cv");
        for (int s = 0; s < cv.get("species").size(); s++) {
            SpeciesVariation variation = result.species().get(s);
            assertThat(variation.species()).isEqualTo(cv.get("species").get(s).textValue());
            close.check("cv", variation.mean().orElseThrow(), cv.get("mean_cv").get(s));
            assertThat(variation.used()).isEqualTo(cv.get("used").get(s).booleanValue());
        }
        JsonNode expected = example.get("reference").get("msi");
        for (int y = 0; y < result.years().size(); y++) {
            YearIndex year = result.years().get(y);
            assertThat(year.year()).isEqualTo(expected.get("year").get(y).intValue());
            double error = 4 * expected.get("mc_error_of_log_msi").get(y).doubleValue() + 1e-12;
            double log = expected.get("log_msi").get(y).doubleValue();
            assertThat(year.log()).isBetween(log - error, log + error);
            double deviation = expected.get("sd_log_msi").get(y).doubleValue();
            assertThat(year.logError()).isBetween(0.99 * deviation, 1.01 * deviation);
        }
    }

    /** Given yearly means and deviations, the rest is closed form: exact against the reference's own first stage. */
    @ParameterizedTest
    @MethodSource("cases")
    void closedFormsAreExact(JsonNode example) {
        List<YearIndex> years = new ArrayList<>();
        JsonNode stage = example.get("reference").get("msi");
        for (int y = 0; y < stage.get("year").size(); y++) {
            years.add(new YearIndex(
                    stage.get("year").get(y).intValue(),
                    stage.get("log_msi").get(y).doubleValue(),
                    stage.get("sd_log_msi").get(y).doubleValue()));
        }
        checkLinear(
                LinearTrends.of(years, options(example)),
                example.get("reference").get("linear"));
        checkSmooth(
                SmoothTrend.of(years, 0.75).orElseThrow(),
                example.get("reference").get("smooth"));
        for (int y = 0; y < years.size(); y++) {
            close.check("msi", years.get(y).value(), stage.get("msi").get(y));
            close.check("sd", years.get(y).standardError(), stage.get("sd_msi").get(y));
            close.check("lo", years.get(y).interval().lower(), stage.get("lo").get(y));
            close.check("hi", years.get(y).interval().upper(), stage.get("hi").get(y));
        }
    }

    private void checkLinear(LinearTrends linear, JsonNode expected) {
        LinearTrends.Break split = linear.split().orElseThrow();
        checkStretch(linear.all(), expected.get("all"));
        checkStretch(linear.last(), expected.get("last"));
        checkStretch(split.before(), expected.get("before"));
        checkStretch(split.after(), expected.get("after"));
        checkCoefficient(
                split.change(),
                expected.get("change").get("diff"),
                expected.get("change").get("sd"));
        assertThat(split.significance())
                .isEqualTo(expected.get("change").get("significance").textValue());
    }

    private void checkStretch(LinearTrends.Stretch stretch, JsonNode expected) {
        assertThat(stretch.from()).isEqualTo(expected.get("from").intValue());
        assertThat(stretch.upto()).isEqualTo(expected.get("upto").intValue());
        checkCoefficient(stretch.slope(), expected.get("slope_log"), expected.get("sd_slope_log"));
        close.check("mul", stretch.slope().multiplicative(), expected.get("slope_mul"));
        close.check("lo", stretch.classified().interval().lower(), expected.get("lo"));
        close.check("hi", stretch.classified().interval().upper(), expected.get("hi"));
        assertThat(stretch.classified().trendClass().en())
                .isEqualTo(expected.get("class").textValue());
    }

    private void checkSmooth(SmoothTrend smooth, JsonNode expected) {
        for (int y = 0; y < smooth.years().size(); y++) {
            SmoothTrend.SmoothYear year = smooth.years().get(y);
            checkCoefficient(
                    year.log(),
                    expected.get("smooth_log").get(y),
                    expected.get("sd_smooth_log").get(y));
            checkCoefficient(
                    year.toLast(),
                    expected.get("diff_to_last").get(y),
                    expected.get("sd_diff").get(y));
            close.check(
                    "total", year.totalChange(), expected.get("total_change").get(y));
            JsonNode trendClass = expected.get("class_exact").get(y);
            assertThat(year.trendClass().map(TrendClass::en).orElse(null)).isEqualTo(trendClass.textValue());
            if (year.yearsToLast() > 0) {
                close.check(
                        "yearly",
                        year.yearlyChange().orElseThrow(),
                        expected.get("yearly_change").get(y));
                close.check(
                        "lo",
                        year.yearlyInterval().orElseThrow().lower(),
                        expected.get("yearly_lo").get(y));
                close.check(
                        "hi",
                        year.yearlyInterval().orElseThrow().upper(),
                        expected.get("yearly_hi").get(y));
            }
        }
    }

    private void checkCoefficient(Coefficient actual, JsonNode value, JsonNode deviation) {
        close.check("value", actual.value(), value);
        close.check("deviation", actual.standardError(), deviation);
    }

    static MsiOptions options(JsonNode example) {
        JsonNode parameters = example.get("parameters");
        return MsiOptions.forBaseYear(parameters.get("SEbaseyear").intValue())
                .withLastYears(parameters.get("lastyears").intValue())
                .withChangepoint(parameters.get("changepoint").intValue());
    }

    static List<SpeciesIndex> indices(JsonNode example) {
        return Reference.rows(example.get("dataset").textValue()).stream()
                .filter(row -> row.containsKey("index"))
                .map(row -> new SpeciesIndex(
                        Reference.field(row, "species"),
                        Integer.parseInt(Reference.field(row, "year")),
                        Double.parseDouble(Reference.field(row, "index")),
                        Double.parseDouble(Reference.field(row, "se"))))
                .toList();
    }
}
