package nl.natuurpeil.trend;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The constant yearly rate of change of one positive series: ordinary least squares of the natural logarithm on time.
 *
 * <p>The standard error comes from the scatter about the line, for a series without standard errors of its own.
 */
public final class LogLinearTrend {

    private static final int FEWEST_POINTS = 3;

    private LogLinearTrend() {}

    /** Estimates the trend; the order of the observations does not matter. */
    public static LogLinearResult estimate(List<Observation> observations, IntervalRule rule) {
        return whyNot(observations).<LogLinearResult>map(reason -> reason).orElseGet(() -> fit(observations, rule));
    }

    private static Optional<LogLinearResult.NotEstimated> whyNot(List<Observation> observations) {
        if (observations.size() < FEWEST_POINTS) {
            return refuse("too-few-points", "a trend needs three values, there are " + observations.size());
        }
        for (Observation observation : observations) {
            if (!Double.isFinite(observation.time()) || !Double.isFinite(observation.value())) {
                return refuse("not-finite", "time " + observation.time() + " has value " + observation.value());
            }
            if (observation.value() <= 0) {
                return refuse(
                        "not-positive",
                        "a rate of change needs positive values; time " + observation.time() + " has "
                                + observation.value());
            }
        }
        return duplicateTime(observations);
    }

    private static Optional<LogLinearResult.NotEstimated> duplicateTime(List<Observation> observations) {
        double[] times =
                observations.stream().mapToDouble(Observation::time).sorted().toArray();
        for (int i = 1; i < times.length; i++) {
            if (times[i] == times[i - 1]) {
                return refuse("duplicate-time", "time " + times[i] + " has more than one value");
            }
        }
        return Optional.empty();
    }

    private static Optional<LogLinearResult.NotEstimated> refuse(String code, String message) {
        return Optional.of(new LogLinearResult.NotEstimated(code, message));
    }

    private static LogLinearResult fit(List<Observation> observations, IntervalRule rule) {
        FittedLine line = FittedLine.through(observations.stream()
                .sorted(Comparator.comparingDouble(Observation::time))
                .map(o -> new Observation(o.time(), StrictMath.log(o.value())))
                .toList());
        ClassifiedSlope slope =
                ClassifiedSlope.of(line.slope(), line.slopeStandardError(), line.degreesOfFreedom(), rule);
        return new LogLinearResult.Estimated(slope, line);
    }
}
