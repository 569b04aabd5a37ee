package nl.natuurpeil.trend.kendall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.trend.Observation;
import nl.natuurpeil.trend.numeric.Distributions;
import nl.natuurpeil.trend.numeric.Information;

/**
 * Looks for the year in which a trend turned: Theil-Sen lines on both sides, of opposite direction, that leave the smallest
 * sum of squared residuals (practice of Dutch groundwater reporting, KRWTrends, RIVM).
 *
 * <p>The p-value is that of the quadratic term of an ordinary least squares parabola through all values.
 *
 * @param time last time of the first line
 * @param before slope up to and including {@code time}, unit per time step
 * @param after slope from the next time on
 * @param residualSquares sum over both lines, in the squared unit of the values
 * @param quadraticP two-sided p-value of the quadratic term
 */
public record TrendReversal(double time, double before, double after, double residualSquares, double quadraticP) {

    private static final int FEWEST_TIMES = 10;
    private static final int FEWEST_A_SIDE = 5;

    /**
     * The reversal, if there are ten values or more and two sides of at least five that go opposite ways.
     *
     * @throws IllegalArgumentException when a time or value is not finite
     */
    public static Optional<TrendReversal> find(List<Observation> series) {
        if (!series.stream().allMatch(o -> Double.isFinite(o.time()) && Double.isFinite(o.value()))) {
            throw new IllegalArgumentException("times and values must be finite numbers");
        }
        List<Observation> ordered = series.stream()
                .sorted(Comparator.comparingDouble(Observation::time))
                .toList();
        if (ordered.size() < FEWEST_TIMES) {
            return Optional.empty();
        }
        double p = quadraticP(ordered);
        List<TrendReversal> candidates = new ArrayList<>();
        for (int size = FEWEST_A_SIDE; size <= ordered.size() - FEWEST_A_SIDE; size++) {
            if (oneTime(ordered.subList(0, size)) || oneTime(ordered.subList(size, ordered.size()))) {
                continue;
            }
            SenLine before = line(ordered.subList(0, size));
            SenLine after = line(ordered.subList(size, ordered.size()));
            if (before.slope() * after.slope() < 0) {
                double squares = squares(before, ordered.subList(0, size))
                        + squares(after, ordered.subList(size, ordered.size()));
                double time = ordered.get(size - 1).time();
                candidates.add(new TrendReversal(time, before.slope(), after.slope(), squares, p));
            }
        }
        return candidates.stream().min(Comparator.comparingDouble(TrendReversal::residualSquares));
    }

    private static boolean oneTime(List<Observation> side) {
        return side.getFirst().time() == side.getLast().time();
    }

    private static SenLine line(List<Observation> side) {
        double[] times = side.stream().mapToDouble(Observation::time).toArray();
        double[] values = side.stream().mapToDouble(Observation::value).toArray();
        return SenLine.of(TheilSen.of(new double[][] {times}, new double[][] {values}), times, values);
    }

    private static double squares(SenLine line, List<Observation> side) {
        return side.stream()
                .mapToDouble(o -> o.value() - line.medianResidual() - line.slope() * o.time())
                .map(residual -> residual * residual)
                .sum();
    }

    private static double quadraticP(List<Observation> series) {
        int n = series.size();
        double centre = series.stream().mapToDouble(Observation::time).average().orElseThrow();
        double[][] normal = new double[3][3];
        double[] moments = new double[3];
        for (Observation o : series) {
            double t = o.time() - centre;
            double[] row = {1, t, t * t};
            for (int i = 0; i < 3; i++) {
                moments[i] += row[i] * o.value();
                for (int j = 0; j < 3; j++) {
                    normal[i][j] += row[i] * row[j];
                }
            }
        }
        Optional<Information> information = Information.of(normal);
        if (information.isEmpty()) {
            return 1;
        }
        double[] parabola = information.get().solve(moments);
        double squares = 0;
        for (Observation o : series) {
            double t = o.time() - centre;
            double residual = o.value() - parabola[0] - parabola[1] * t - parabola[2] * t * t;
            squares += residual * residual;
        }
        double variance = information.get().covariance(squares / (n - 3))[2][2];
        return variance > 0 ? Distributions.studentTwoSided(parabola[2] / Math.sqrt(variance), n - 3) : 0;
    }
}
