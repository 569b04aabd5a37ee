package nl.natuurpeil.monitoring.chart.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import nl.natuurpeil.monitoring.reference.domain.Better;
import nl.natuurpeil.monitoring.reference.domain.Fraction;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Milestone;
import nl.natuurpeil.monitoring.reference.domain.Operator;
import nl.natuurpeil.monitoring.reference.domain.Rule;
import org.junit.jupiter.api.Test;

class LineAndTargetsTest {

    private static final LocalDate END_2030 = LocalDate.of(2030, 12, 31);

    @Test
    void the_line_goes_through_the_last_twelve_years_and_on_to_the_last_date() {
        var values = IntStream.rangeClosed(2000, 2025)
                .mapToObj(year -> value(year, 100 * Math.pow(1.02, year - 2000)))
                .toList();

        var line = Line.through(values, List.of(new Target(Target.Kind.LEVEL, 200.0, Operator.AT_LEAST, END_2030)))
                .orElseThrow();

        assertThat(line.values()).isEqualTo(12);
        assertThat(line.logarithmic()).isTrue();
        assertThat(line.fitted().getFirst().time()).isEqualTo(2014.5);
        assertThat(line.projected().getLast().time()).isEqualTo(2030.5);
        assertThat(line.projected().getLast().value()).isCloseTo(100 * Math.pow(1.02, 30), within(1e-6));
    }

    /** By the textbook formulas of ordinary least squares, written out for five values a year apart. */
    @Test
    void its_bounds_are_those_of_a_regression() {
        var values = List.of(value(2021, 10), value(2022, 12), value(2023, 11), value(2024, 15), value(2025, 14));
        var target = new Target(Target.Kind.LEVEL, null, Operator.AT_LEAST, END_2030);

        var line = Line.through(values, List.of(target)).orElseThrow();

        var logs = values.stream().mapToDouble(one -> Math.log(one.value())).toArray();
        double slope = (-2 * logs[0] - logs[1] + logs[3] + 2 * logs[4]) / 10;
        double mean = IntStream.range(0, 5).mapToDouble(i -> logs[i]).sum() / 5;
        double squares = IntStream.range(0, 5)
                .mapToDouble(i -> Math.pow(logs[i] - mean - slope * (i - 2), 2))
                .sum();
        double t = 3.182446305284263;
        double ofLine = t * Math.sqrt(squares / 3 * (1.0 / 5 + 4.0 / 10));
        double ofValue = t * Math.sqrt(squares / 3 * (1 + 1.0 / 5 + 49.0 / 10));
        assertThat(line.fitted().getLast().upper()).isCloseTo(Math.exp(mean + 2 * slope + ofLine), within(1e-6));
        assertThat(line.projected().getLast().lower()).isCloseTo(Math.exp(mean + 7 * slope - ofValue), within(1e-6));
    }

    @Test
    void two_values_make_no_line() {
        assertThat(Line.through(List.of(value(2024, 1), value(2025, 2)), List.of()))
                .isEmpty();
    }

    @Test
    void an_index_level_is_drawn_in_the_unit_of_the_series() {
        var targets = new Targets("birds", Better.HIGHER, List.of(value(2025, 80)));
        var rule = new Rule.IndexLevelByDate(
                "birds", new Baseline.OfYear(2025), List.of(new Milestone(END_2030, new BigDecimal("110"))));

        assertThat(targets.of(rule)).containsExactly(new Target(Target.Kind.LEVEL, 88.0, Operator.AT_LEAST, END_2030));
    }

    @Test
    void a_baseline_that_was_not_measured_leaves_the_level_open() {
        var targets = new Targets("trees", Better.HIGHER, List.of(value(2025, 80)));
        var rule = new Rule.NoNetLoss("trees", new Baseline.OfYear(2024), END_2030);

        assertThat(targets.of(rule))
                .containsExactly(new Target(Target.Kind.BASELINE, null, Operator.AT_LEAST, END_2030));
    }

    @Test
    void a_share_within_a_share_is_its_part_of_what_is_asked() {
        var nested = new Rule.AreaShareByDate.Nested(
                "rewetted", List.of(new Rule.AreaShareByDate.Part(END_2030, Fraction.parse("1/4"))));
        var rule = new Rule.AreaShareByDate(
                "restored",
                new Label("veen", "peat"),
                null,
                List.of(new Milestone(END_2030, new BigDecimal("30"))),
                nested);

        assertThat(new Targets("rewetted", Better.HIGHER, List.of()).of(rule))
                .extracting(Target::level)
                .containsExactly(7.5);
        assertThat(new Targets("restored", Better.HIGHER, List.of()).of(rule))
                .extracting(Target::level)
                .containsExactly(30.0);
    }

    private static Value value(int year, double value) {
        return new Value(
                new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), value, List.of(new UUID(0, year)));
    }
}
