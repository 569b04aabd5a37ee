package nl.natuurpeil.trend.shortseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.natuurpeil.trend.Interval;
import nl.natuurpeil.trend.reference.Closeness;
import nl.natuurpeil.trend.reference.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShortSeriesReferenceTest {

    private final Closeness close = new Closeness(1e-8, 1e-6);

    static Stream<JsonNode> differences() {
        return cases("two_point");
    }

    static Stream<JsonNode> pairedPoints() {
        return cases("paired_points");
    }

    static Stream<JsonNode> areas() {
        return cases("stratified_area");
    }

    static Stream<JsonNode> series() {
        return cases("series");
    }

    private static Stream<JsonNode> cases(String name) {
        JsonNode all = Reference.json("shortseries/short_series.json").get(name);
        return StreamSupport.stream(all.spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("differences")
    void comparesTwoValues(JsonNode example) {
        Difference difference = new Difference(
                DatedValue.of(
                        2024,
                        example.get("reference").doubleValue(),
                        example.get("se_reference").doubleValue()),
                DatedValue.of(
                        2030,
                        example.get("current").doubleValue(),
                        example.get("se_current").doubleValue()),
                example.get("correlation").doubleValue());
        close.check("difference", difference.value(), example.get("difference"));
        close.check("se", difference.standardError(), example.get("se_difference"));
        close.check("relative", difference.relative().orElseThrow(), example.get("relative_change"));
        checkOptional("z", difference.z(), example.get("z"));
        checkOptional("p", difference.p(), example.get("p_two_sided"));
        checkInterval(difference.interval(), example.get("ci95"));
        close.check("lower", difference.oneSidedBounds().lower(), example.get("one_sided95_lower"));
        close.check("upper", difference.oneSidedBounds().upper(), example.get("one_sided95_upper"));
        assertThat(difference.change().en())
                .isEqualTo(example.get("verdict_two_sided95").textValue());
        assertThat(words(difference.noNetLoss(example.get("tolerance").doubleValue())))
                .isEqualTo(example.get("verdict_no_net_loss").textValue());
    }

    @ParameterizedTest
    @MethodSource("pairedPoints")
    void comparesPairedPoints(JsonNode example) {
        PairedPoints points = new PairedPoints(
                example.get("points").intValue(),
                example.get("covered_first").intValue(),
                example.get("lost").intValue(),
                example.get("gained").intValue());
        close.check("first", points.coverFirst(), example.get("cover_first"));
        close.check("second", points.coverSecond(), example.get("cover_second"));
        close.check("se first", points.coverFirstStandardError(), example.get("se_cover_first"));
        close.check("change", points.change(), example.get("change"));
        close.check("se change", points.changeStandardError(), example.get("se_change"));
        checkInterval(points.interval(), example.get("ci95"));
        close.check("exact", points.exactP(), example.get("mcnemar_exact_p"));
        close.check("chi2", points.chiSquared(), example.get("mcnemar_chi2"));
        assertThat(points.direction().en()).isEqualTo(example.get("verdict").textValue());
    }

    @ParameterizedTest
    @MethodSource("areas")
    void estimatesAreasFromMapAndSample(JsonNode example) {
        JsonNode matrix = example.get("error_matrix");
        int[][] samples = new int[matrix.size()][];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = StreamSupport.stream(matrix.get(i).spliterator(), false)
                    .mapToInt(JsonNode::intValue)
                    .toArray();
        }
        double[] weights = Reference.doubles(example.get("map_weights"));
        StratifiedArea area = StratifiedArea.estimate(example.get("total_area").doubleValue(), weights, samples);
        for (int k = 0; k < area.classes().size(); k++) {
            StratifiedArea.ClassArea found = area.classes().get(k);
            close.check("share", found.share(), example.get("area_proportion").get(k));
            close.check(
                    "se",
                    found.shareStandardError(),
                    example.get("se_proportion").get(k));
            close.check("area", found.area(), example.get("area").get(k));
            close.check("se", found.areaStandardError(), example.get("se_area").get(k));
            close.check("lo", found.interval().lower(), example.get("ci95_lo").get(k));
            close.check("hi", found.interval().upper(), example.get("ci95_hi").get(k));
        }
        close.check("accuracy", area.overallAccuracy(), example.get("overall_accuracy"));
    }

    @ParameterizedTest
    @MethodSource("series")
    void fitsFewValues(JsonNode example) {
        List<DatedValue> values = new ArrayList<>();
        JsonNode weighted = example.get("wls_known_se");
        for (int i = 0; i < example.get("n").intValue(); i++) {
            values.add(DatedValue.of(
                    example.get("time").get(i).doubleValue(),
                    example.get("value").get(i).doubleValue(),
                    weighted.get("se").get(i).doubleValue()));
        }
        ShortTrend trend = ShortTrend.of(values);
        checkScatter(trend.fromScatter().orElseThrow(), example.get("ols"));
        checkWeighted(trend.fromStatedErrors().orElseThrow(), weighted);
    }

    private void checkScatter(ShortTrend.ScatterLine line, JsonNode expected) {
        close.check("slope", line.line().slope(), expected.get("slope"));
        close.check("intercept", line.line().intercept(), expected.get("intercept"));
        if (line.interval().isEmpty()) {
            assertThat(expected.get("verdict").textValue()).isEqualTo(words(line.rising()));
            return;
        }
        close.check("se", line.line().slopeStandardError(), expected.get("se_slope"));
        checkOptional("t", line.t(), expected.get("t"));
        checkOptional("p", line.p(), expected.get("p"));
        checkInterval(line.interval().orElseThrow(), expected.get("ci95"));
        assertThat(line.rising() == Outcome.MET)
                .isEqualTo(expected.get("verdict").textValue().equals("increase"));
    }

    private void checkWeighted(WeightedLine line, JsonNode expected) {
        close.check("slope", line.slope().value(), expected.get("slope"));
        close.check("intercept", line.intercept(), expected.get("intercept"));
        close.check("se", line.slope().standardError(), expected.get("se_slope"));
        close.check("z", line.z(), expected.get("z"));
        close.check("p", line.p(), expected.get("p"));
        checkInterval(line.interval(), expected.get("ci95"));
        close.check("Q", line.lackOfFit(), expected.get("Q_lack_of_fit"));
        assertThat(line.degreesOfFreedom()).isEqualTo(expected.get("Q_df").intValue());
        checkOptional("Q p", line.lackOfFitP(), expected.get("Q_p"));
        assertThat(line.direction() == Change.INCREASE)
                .isEqualTo(expected.get("verdict").textValue().equals("increase"));
    }

    @Test
    void oneValueIsNotEnough() {
        assertThat(ShortTrend.of(List.of(DatedValue.of(2024, 13, 1))).rising()).isEqualTo(Outcome.INSUFFICIENT_DATA);
    }

    @Test
    void methodVersionsAreNotMixed() {
        DatedValue aerial = new DatedValue(2024, 13, 1, "aerial");
        DatedValue satellite = new DatedValue(2030, 14, 1, "satellite");
        assertThatIllegalArgumentException().isThrownBy(() -> new Difference(aerial, satellite, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> ShortTrend.of(List.of(aerial, satellite)));
    }

    /** The example of Olofsson et al. (2014): deforestation of 21 158 ha with a 95% interval of 6 158 ha. */
    @Test
    void reproducesThePublishedAreaOfChange() {
        double[] pixels = {200_000, 150_000, 3_200_000, 6_450_000};
        double total = 10_000_000;
        double[] shares =
                Stream.of(0, 1, 2, 3).mapToDouble(i -> pixels[i] / total).toArray();
        int[][] samples = {{66, 0, 5, 4}, {0, 55, 8, 12}, {1, 0, 153, 11}, {2, 1, 9, 313}};
        StratifiedArea.ClassArea deforestation =
                StratifiedArea.estimate(total * 0.09, shares, samples).classes().getFirst();
        assertThat(Math.round(deforestation.area())).isEqualTo(21_158);
        assertThat(Math.round(1.96 * deforestation.areaStandardError())).isEqualTo(6_158);
    }

    private void checkOptional(String what, OptionalDouble actual, JsonNode expected) {
        assertThat(actual.isPresent()).describedAs(what).isEqualTo(!expected.isNull());
        actual.ifPresent(value -> close.check(what, value, expected));
    }

    private void checkInterval(Interval interval, JsonNode expected) {
        close.check("lower", interval.lower(), expected.get(0));
        close.check("upper", interval.upper(), expected.get(1));
    }

    private static String words(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
