package nl.natuurpeil.trend.kendall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.natuurpeil.trend.Fault;
import nl.natuurpeil.trend.FaultCode;
import nl.natuurpeil.trend.Interval;
import nl.natuurpeil.trend.numeric.Distributions;

/**
 * The seasonal Kendall test: Mann-Kendall within each season, summed (Hirsch, Slack and Smith 1982), also with the
 * covariance between seasons (Hirsch and Slack 1984), and a test whether the seasons agree.
 */
public final class SeasonalKendall {

    private SeasonalKendall() {}

    /** The outcome. */
    public sealed interface Result {

        /**
         * A tested series.
         *
         * @param seasons score per season
         * @param independent score and variance summed, seasons taken as independent
         * @param dependentVariance variance with the covariance between seasons; trust it from ten years on
         * @param slopes within all seasons
         * @param interval of the slope at the asked level (Gilbert), empty for too few values
         */
        record Tested(
                List<Season> seasons,
                Total independent,
                double dependentVariance,
                TheilSen slopes,
                Optional<Interval> interval)
                implements Result {

            public Tested {
                seasons = List.copyOf(seasons);
            }

            /** Whether the seasons show one trend: chi-squared of the z of each, without continuity correction. */
            public Heterogeneity heterogeneity() {
                return Heterogeneity.of(seasons);
            }

            /** z with the covariance between seasons. */
            public double dependentZ() {
                return KendallScore.z(independent.score(), dependentVariance);
            }

            /** Two-sided p-value with the covariance between seasons. */
            public double dependentP() {
                return dependentVariance > 0 ? Distributions.normalTwoSided(dependentZ()) : 1;
            }
        }

        /** No season has two years, or a value is wrong. */
        record NotTested(Fault fault) implements Result {}
    }

    /** The score of one season. */
    public record Season(int season, KendallScore score) {}

    /** The sum over seasons. */
    public record Total(int n, long score, double variance) {

        /** The standardised score with one continuity correction. */
        public double z() {
            return KendallScore.z(score, variance);
        }

        /** Two-sided p-value by the normal approximation. */
        public double p() {
            return variance > 0 ? Distributions.normalTwoSided(z()) : 1;
        }
    }

    /** Tests a series in any order; {@code level} is that of the interval, normally 0.95. */
    public static Result test(List<SeasonalObservation> series, double level) {
        Optional<Fault> fault = check(series, level);
        if (fault.isPresent()) {
            return new Result.NotTested(fault.get());
        }
        TreeMap<Integer, List<SeasonalObservation>> bySeason = new TreeMap<>();
        TreeSet<Integer> years = new TreeSet<>();
        for (SeasonalObservation observation : series) {
            bySeason.computeIfAbsent(observation.season(), s -> new ArrayList<>())
                    .add(observation);
            years.add(observation.year());
        }
        double[][] times = new double[bySeason.size()][];
        double[][] values = new double[bySeason.size()][];
        List<Season> seasons = new ArrayList<>();
        for (List<SeasonalObservation> season : bySeason.values()) {
            season.sort(
                    Comparator.comparingInt(SeasonalObservation::year).thenComparingDouble(SeasonalObservation::value));
            Optional<Fault> twice = duplicate(season);
            if (twice.isPresent()) {
                return new Result.NotTested(twice.get());
            }
            int s = seasons.size();
            times[s] = season.stream().mapToDouble(SeasonalObservation::year).toArray();
            values[s] = season.stream().mapToDouble(SeasonalObservation::value).toArray();
            seasons.add(new Season(season.getFirst().season(), KendallScore.of(times[s], values[s])));
        }
        TheilSen slopes = TheilSen.of(times, values);
        if (slopes.pairs() == 0) {
            return new Result.NotTested(Fault.of(FaultCode.TOO_FEW_VALUES, "no season has values of two years"));
        }
        Total total = total(seasons);
        double covariance = SeasonCovariance.sum(years, times, values);
        Optional<Interval> interval = slopes.interval(total.variance, level);
        return new Result.Tested(seasons, total, total.variance + covariance, slopes, interval);
    }

    private static Optional<Fault> duplicate(List<SeasonalObservation> ordered) {
        for (int i = 1; i < ordered.size(); i++) {
            SeasonalObservation one = ordered.get(i);
            if (one.year() == ordered.get(i - 1).year()) {
                String message = "season " + one.season() + " of " + one.year()
                        + " has more than one value; take their median first";
                return Optional.of(Fault.at(FaultCode.DUPLICATE_VALUE, message, one.year()));
            }
        }
        return Optional.empty();
    }

    private static Total total(List<Season> seasons) {
        int n = 0;
        long score = 0;
        double variance = 0;
        for (Season season : seasons) {
            n += season.score.n();
            score += season.score.score();
            variance += season.score.variance();
        }
        return new Total(n, score, variance);
    }

    private static Optional<Fault> check(List<SeasonalObservation> series, double level) {
        if (!(level > 0 && level < 1)) {
            return Optional.of(Fault.of(FaultCode.INVALID_OPTION, "a level lies between 0 and 1, not at " + level));
        }
        for (SeasonalObservation observation : series) {
            if (!Double.isFinite(observation.value())) {
                String message = "season " + observation.season() + " has no finite value";
                return Optional.of(Fault.at(FaultCode.NOT_FINITE, message, observation.year()));
            }
        }
        return series.isEmpty()
                ? Optional.of(Fault.of(FaultCode.TOO_FEW_VALUES, "the series has no values"))
                : Optional.empty();
    }
}
