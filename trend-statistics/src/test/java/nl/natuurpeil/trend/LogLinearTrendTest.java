package nl.natuurpeil.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class LogLinearTrendTest {

    @Property(tries = 50)
    void recoversAnExactRateOfChange(@ForAll @DoubleRange(min = 0.8, max = 1.25) double rate) {
        List<Observation> series = IntStream.rangeClosed(2000, 2012)
                .mapToObj(year -> new Observation(year, 70 * Math.pow(rate, year - 2000)))
                .toList();
        var trend = (LogLinearResult.Estimated) LogLinearTrend.estimate(series, IntervalRule.EXP_T);
        assertThat(trend.slope()).isCloseTo(rate, within(1e-12));
        assertThat(trend.predict(2030)).isCloseTo(70 * Math.pow(rate, 30), within(1e-9 * Math.pow(rate, 30) * 70));
    }

    @Test
    void refusesWhatHasNoLogarithm() {
        var series = List.of(new Observation(2001, 3), new Observation(2002, 0), new Observation(2003, 4));
        assertThat(LogLinearTrend.estimate(series, IntervalRule.TRIM3))
                .isEqualTo(new LogLinearResult.NotEstimated(
                        "not-positive", "a rate of change needs positive values; time 2002.0 has 0.0"));
    }

    @Test
    void refusesTwoValuesOfOneYear() {
        var series = List.of(new Observation(2001, 3), new Observation(2002, 5), new Observation(2001, 4));
        assertThat(LogLinearTrend.estimate(series, IntervalRule.TRIM3))
                .isInstanceOfSatisfying(
                        LogLinearResult.NotEstimated.class,
                        reason -> assertThat(reason.code()).isEqualTo("duplicate-time"));
    }

    @Test
    void comparesEndPointsOfAnUnorderedSeries() {
        var compared = (EndPointResult.Compared) EndPointComparison.of(
                List.of(new Observation(2024, 80), new Observation(2018, 100), new Observation(2020, 7)));
        assertThat(compared.difference()).isEqualTo(-20);
        assertThat(compared.relativeChange()).hasValue(-0.2);
        assertThat(compared.direction()).isEqualTo(EndPointResult.Direction.DECREASE);
    }

    @Test
    void oneValueIsNoComparison() {
        assertThat(EndPointComparison.of(List.of(new Observation(2024, 80))))
                .isInstanceOf(EndPointResult.InsufficientData.class);
    }
}
