package nl.natuurpeil.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import nl.natuurpeil.trend.numeric.Distributions;
import nl.natuurpeil.trend.reference.Closeness;
import nl.natuurpeil.trend.reference.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClassificationReferenceTest {

    private final Closeness close = new Closeness(1e-10, 1e-4);

    static Stream<Map<String, String>> intervals() {
        return Reference.rows("classification/interval_to_class.csv").stream();
    }

    static Stream<Map<String, String>> slopes() {
        return Reference.rows("classification/slope_to_class.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("intervals")
    void classifiesIntervals(Map<String, String> row) {
        assertThat(TrendClass.of(number(row, "lo"), number(row, "hi")).en()).isEqualTo(row.get("class"));
    }

    @ParameterizedTest
    @MethodSource("slopes")
    void classifiesSlopesByEachRule(Map<String, String> row) {
        check(row, IntervalRule.TRIM3, "trim3", "trim3");
        check(row, IntervalRule.EXP_NORMAL, "expz", "exp_z");
        check(row, IntervalRule.EXP_T, "expt", "exp_t");
        double t = number(row, "add") / number(row, "se_add");
        double p = Distributions.studentTwoSided(t, (int) number(row, "n_points") - 2);
        close.check("p", p, number(row, "p_t"));
    }

    private void check(Map<String, String> row, IntervalRule rule, String interval, String trendClass) {
        int degreesOfFreedom = (int) number(row, "n_points") - 2;
        ClassifiedSlope slope = ClassifiedSlope.of(number(row, "add"), number(row, "se_add"), degreesOfFreedom, rule);
        close.check("mul", slope.slope(), number(row, "mul"));
        close.check("se", slope.standardError(), number(row, "se_mul"));
        close.check(interval, slope.interval().lower(), number(row, interval + "_lo"));
        close.check(interval, slope.interval().upper(), number(row, interval + "_hi"));
        assertThat(slope.trendClass().en()).isEqualTo(row.get("class_" + trendClass));
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(Reference.field(row, column));
    }
}
