package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.reference.domain.Operator;
import org.junit.jupiter.api.Test;

/**
 * Whether a probability means what it says: series with a trend and noise are simulated beyond their last year, and
 * counted is how often the target was reached. The seed is fixed, so every run sees the same series.
 */
class OutlookCalibrationTest {

    private static final int FIRST_YEAR = 2010;

    /** A forecast, and whether the target was reached in the end. */
    private record Forecast(double probability, boolean reached) {}

    private final List<Forecast> forecasts = simulate(20_000, new Random(20260401));

    @Test
    void what_has_a_chance_of_four_in_five_comes_true_four_times_in_five() {
        assertThat(reached(chance -> chance >= 0.75 && chance < 0.85)).isBetween(0.75, 0.85);
    }

    @Test
    void every_word_comes_true_as_often_as_it_says() {
        assertThat(reached(chance -> Likelihood.of(chance) == Likelihood.HIGHLY_LIKELY))
                .isBetween(0.90, 1.0);
        assertThat(reached(chance -> Likelihood.of(chance) == Likelihood.LIKELY))
                .isBetween(0.66, 0.90);
        assertThat(reached(chance -> Likelihood.of(chance) == Likelihood.ABOUT_EVEN))
                .isBetween(0.33, 0.66);
        assertThat(reached(chance -> Likelihood.of(chance) == Likelihood.UNLIKELY))
                .isBetween(0.10, 0.33);
        assertThat(reached(chance -> Likelihood.of(chance) == Likelihood.HIGHLY_UNLIKELY))
                .isBetween(0.0, 0.10);
    }

    /** Each value has an error of its own, up to three times that of another, and it is stated. */
    @Test
    void with_stated_errors_a_chance_of_four_in_five_comes_true_four_times_in_five() {
        var random = new Random(20260402);
        var stated = IntStream.range(0, 20_000).mapToObj(_ -> stated(random)).toList();

        assertThat(reached(stated, chance -> chance >= 0.75 && chance < 0.85)).isBetween(0.75, 0.85);
        assertThat(reached(stated, chance -> Likelihood.of(chance) == Likelihood.HIGHLY_LIKELY))
                .isBetween(0.90, 1.0);
        assertThat(reached(stated, chance -> Likelihood.of(chance) == Likelihood.HIGHLY_UNLIKELY))
                .isBetween(0.0, 0.10);
    }

    private double reached(Predicate<Double> chances) {
        return reached(forecasts, chances);
    }

    private static double reached(List<Forecast> forecasts, Predicate<Double> chances) {
        var chosen = forecasts.stream()
                .filter(forecast -> chances.test(forecast.probability()))
                .toList();
        assertThat(chosen).hasSizeGreaterThan(500);
        return (double) chosen.stream().filter(Forecast::reached).count() / chosen.size();
    }

    private static List<Forecast> simulate(int series, Random random) {
        return IntStream.range(0, series).mapToObj(i -> forecast(random)).toList();
    }

    /** Five to fifteen years of a series that changes up to 5 % a year with 2 to 15 % of noise, one to ten years on. */
    private static Forecast forecast(Random random) {
        int years = 5 + random.nextInt(11);
        double slope = -0.05 + 0.1 * random.nextDouble();
        double noise = 0.02 + 0.13 * random.nextDouble();
        int target = years + random.nextInt(10);
        var values = new ArrayList<Value>();
        for (int i = 0; i < years; i++) {
            values.add(year(FIRST_YEAR + i, 100 * Math.exp(slope * i + noise * random.nextGaussian())));
        }
        double level = 100 * Math.exp(slope * target + noise * (8 * random.nextDouble() - 4));
        double then = 100 * Math.exp(slope * target + noise * random.nextGaussian());
        double probability =
                Projection.of(values).orElseThrow().probability(Operator.AT_LEAST, level, FIRST_YEAR + target + 0.5);
        return new Forecast(probability, then >= level);
    }

    /** As above, but what a value strays by is in part its own error, which is stated, and in part common to all. */
    private static Forecast stated(Random random) {
        int years = 5 + random.nextInt(11);
        double slope = -0.05 + 0.1 * random.nextDouble();
        double common = 0.05 * random.nextDouble();
        int target = years + random.nextInt(10);
        var values = new ArrayList<Value>();
        for (int i = 0; i < years; i++) {
            double error = 0.02 + 0.04 * random.nextDouble();
            double value = 100 * Math.exp(slope * i + common * random.nextGaussian() + error * random.nextGaussian());
            values.add(new Value(year(FIRST_YEAR + i, 0).period(), value, error * value, null, List.of()));
        }
        double noise = Math.hypot(common, 0.04);
        double level = 100 * Math.exp(slope * target + noise * (8 * random.nextDouble() - 4));
        double itsOwn = 0.02 + 0.04 * random.nextDouble();
        double then = 100 * Math.exp(slope * target + common * random.nextGaussian() + itsOwn * random.nextGaussian());
        double probability =
                Projection.of(values).orElseThrow().probability(Operator.AT_LEAST, level, FIRST_YEAR + target + 0.5);
        return new Forecast(probability, then >= level);
    }
}
