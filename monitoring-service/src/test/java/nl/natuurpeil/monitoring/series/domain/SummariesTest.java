package nl.natuurpeil.monitoring.series.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.natuurpeil.monitoring.measurement.domain.Limit;
import nl.natuurpeil.monitoring.measurement.domain.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummariesTest {

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2024-02-29, 2024-02, 2024-02-01, 2024-03-01",
        "SEASON, 2023-12-01, 2024-DJF, 2023-12-01, 2024-03-01",
        "SEASON, 2024-02-29, 2024-DJF, 2023-12-01, 2024-03-01",
        "SEASON, 2024-03-01, 2024-MAM, 2024-03-01, 2024-06-01",
        "SEASON, 2024-08-31, 2024-JJA, 2024-06-01, 2024-09-01",
        "SEASON, 2024-11-30, 2024-SON, 2024-09-01, 2024-12-01",
        "YEAR, 2024-12-31, 2024, 2024-01-01, 2025-01-01"
    })
    void a_winter_belongs_to_the_year_of_its_january(
            CalendarStep step, LocalDate day, String name, LocalDate first, LocalDate next) {
        assertThat(step.firstDay(day)).isEqualTo(first);
        assertThat(step.next(first)).isEqualTo(next);
        assertThat(step.name(first)).isEqualTo(name);
    }

    @Test
    void months_begin_at_midnight_in_the_netherlands() {
        var summaries = monthly(SummaryFunction.SUM, at("2024-03-31T21:59:59Z", 1), at("2024-03-31T22:00:00Z", 2));

        assertThat(summaries).extracting(Summary::period).containsExactly("2024-03", "2024-04");
        assertThat(summaries).extracting(Summary::value).containsExactly(1.0, 2.0);
    }

    @Test
    void nothing_is_put_in_the_place_of_what_was_below_the_limit() {
        var mean = monthly(
                SummaryFunction.MEAN,
                at("2024-01-01T12:00:00Z", 3),
                point("2024-01-02T12:00:00Z", "2024-01-02T12:00:00Z", 1, Limit.BELOW));

        assertThat(mean).singleElement().satisfies(month -> {
            assertThat(month.value()).isNull();
            assertThat(month.lower()).isEqualTo(1.5);
            assertThat(month.upper()).isEqualTo(2.0);
            assertThat(month.censored()).isEqualTo(1);
        });
    }

    @Test
    void a_limit_that_does_not_matter_leaves_one_number() {
        var points = new Point[] {
            at("2024-01-01T12:00:00Z", 3), point("2024-01-02T12:00:00Z", "2024-01-02T12:00:00Z", 1, Limit.BELOW)
        };

        assertThat(monthly(SummaryFunction.MAX, points))
                .extracting(Summary::value)
                .containsExactly(3.0);
        assertThat(monthly(SummaryFunction.COUNT, points))
                .extracting(Summary::value)
                .containsExactly(2.0);
    }

    @Test
    void what_has_no_end_has_no_bound() {
        var above = point("2024-01-02T12:00:00Z", "2024-01-02T12:00:00Z", 7, Limit.ABOVE);
        var levelBelow = point("2024-01-02T12:00:00Z", "2024-01-02T12:00:00Z", -2, Limit.BELOW);

        assertThat(monthly(SummaryFunction.SUM, above)).singleElement().satisfies(month -> {
            assertThat(month.lower()).isEqualTo(7.0);
            assertThat(month.upper()).isNull();
        });
        assertThat(monthly(SummaryFunction.MIN, levelBelow)).singleElement().satisfies(month -> {
            assertThat(month.lower()).isNull();
            assertThat(month.upper()).isEqualTo(-2.0);
        });
    }

    @Test
    void a_year_is_not_spread_over_its_months() {
        var year = point("2023-12-31T23:00:00Z", "2024-12-31T23:00:00Z", 12, null);

        assertThat(monthly(SummaryFunction.SUM, year, at("2024-01-05T00:00:00Z", 1)))
                .singleElement()
                .satisfies(month -> {
                    assertThat(month.value()).isEqualTo(1.0);
                    assertThat(month.measurements()).isEqualTo(1);
                    assertThat(month.reachingBeyond()).isEqualTo(1);
                });
        assertThat(summarised(CalendarStep.YEAR, SummaryFunction.SUM, year))
                .extracting(Summary::value)
                .containsExactly(12.0);
    }

    @Test
    void a_gap_counts_for_nothing() {
        assertThat(monthly(SummaryFunction.COUNT, at("2024-01-01T12:00:00Z", Double.NaN)))
                .isEmpty();
    }

    private static List<Summary> monthly(SummaryFunction function, Point... points) {
        return summarised(CalendarStep.MONTH, function, points);
    }

    private static List<Summary> summarised(CalendarStep step, SummaryFunction function, Point... points) {
        var summaries = new Summaries(step, function);
        List.of(points).forEach(summaries::add);
        return summaries.finish();
    }

    private static Point at(String moment, double value) {
        return point(moment, moment, value, null);
    }

    private static Point point(String begins, String ends, double value, @Nullable Limit limit) {
        return new Point(micros(begins), micros(ends), value, null, limit, Double.NaN, Status.UNCHECKED, null, null);
    }

    private static long micros(String moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(moment));
    }
}
