package nl.natuurpeil.trend.kendall;

import java.util.Comparator;
import java.util.List;
import nl.natuurpeil.trend.Observation;

/**
 * Dependence between successive values of a series, after taking out its Theil-Sen slope.
 *
 * @param lagOne correlation of successive departures from the slope, about their mean
 * @param effectiveValues independent values that tell as much, for a first-order process (Lettenmaier 1976)
 */
public record Autocorrelation(double lagOne, double effectiveValues) {

    /**
     * Of at least three values; gaps in time are not looked at.
     *
     * @throws IllegalArgumentException for fewer
     */
    public static Autocorrelation of(List<Observation> series) {
        List<Observation> ordered = series.stream()
                .sorted(Comparator.comparingDouble(Observation::time))
                .toList();
        if (ordered.size() < 3) {
            throw new IllegalArgumentException("autocorrelation needs three values");
        }
        double[] times = ordered.stream().mapToDouble(Observation::time).toArray();
        double[] values = ordered.stream().mapToDouble(Observation::value).toArray();
        double slope =
                TheilSen.of(new double[][] {times}, new double[][] {values}).slope();
        double[] departures = new double[times.length];
        double mean = 0;
        for (int i = 0; i < departures.length; i++) {
            departures[i] = values[i] - slope * times[i];
            mean += departures[i] / departures.length;
        }
        return of(departures, mean);
    }

    private static Autocorrelation of(double[] departures, double mean) {
        double products = 0;
        double squares = 0;
        for (int i = 0; i < departures.length; i++) {
            squares += (departures[i] - mean) * (departures[i] - mean);
            products += i > 0 ? (departures[i] - mean) * (departures[i - 1] - mean) : 0;
        }
        double lagOne = squares > 0 ? products / squares : 0;
        return new Autocorrelation(lagOne, effective(departures.length, lagOne));
    }

    private static double effective(int n, double lagOne) {
        double sum = 0;
        double power = 1;
        for (int k = 1; k < n; k++) {
            power *= lagOne;
            sum += (n - k) * power;
        }
        return 1 / (1.0 / n + 2 * sum / ((double) n * n));
    }
}
