package nl.natuurpeil.local.trend;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import nl.natuurpeil.trend.FittedLine;
import nl.natuurpeil.trend.Observation;
import nl.natuurpeil.trend.kendall.Autocorrelation;
import nl.natuurpeil.trend.numeric.Distributions;
import nl.natuurpeil.trend.smoothing.Lowess;

/** What goes beside a rank test of a series as JSON: the least squares line, dependence and smooths; for information. */
record SeriesJson(List<Observation> series) {

    void addTo(ObjectNode node) {
        List<Observation> ordered = series.stream()
                .sorted(Comparator.comparingDouble(Observation::time).thenComparingDouble(Observation::value))
                .toList();
        node.set("ols", line(ordered, FittedLine.through(ordered)));
        Autocorrelation dependence = Autocorrelation.of(ordered);
        boolean varies =
                ordered.stream().mapToDouble(Observation::value).distinct().count() > 1;
        node.set("lag1_autocorrelation_of_detrended", Columns.number(varies ? dependence.lagOne() : Double.NaN));
        node.set("lettenmaier_effective_n_AR1", Columns.number(varies ? dependence.effectiveValues() : Double.NaN));
        node.set("lowess_f067_iter3", lowess(ordered, 2.0 / 3, 3));
        node.set("lowess_f050_iter0", lowess(ordered, 0.5, 0));
    }

    private static ObjectNode line(List<Observation> ordered, FittedLine line) {
        double error = line.slopeStandardError();
        double reach = Distributions.studentQuantile(0.975, line.degreesOfFreedom()) * error;
        ObjectNode node = Columns.object();
        node.set("intercept", Columns.number(line.intercept()));
        node.set("slope", Columns.number(line.slope()));
        node.set("se_slope", Columns.number(error));
        node.set(
                "p_slope",
                Columns.number(
                        error > 0
                                ? Distributions.studentTwoSided(line.slope() / error, line.degreesOfFreedom())
                                : Double.NaN));
        node.set("lo95", Columns.number(line.slope() - reach));
        node.set("hi95", Columns.number(line.slope() + reach));
        double times = squares(ordered.stream().mapToDouble(Observation::time), line.meanTime());
        double values = squares(ordered.stream().mapToDouble(Observation::value), line.meanValue());
        node.set("r2", Columns.number(line.slope() * line.slope() * times / values));
        node.set("sigma", Columns.number(error * Math.sqrt(times)));
        return node;
    }

    private static double squares(DoubleStream numbers, double mean) {
        return numbers.map(number -> (number - mean) * (number - mean)).sum();
    }

    private static ObjectNode lowess(List<Observation> ordered, double share, int iterations) {
        double[] x = ordered.stream().mapToDouble(Observation::time).toArray();
        double[] y = ordered.stream().mapToDouble(Observation::value).toArray();
        ObjectNode node = Columns.object();
        node.set("x", Columns.numbers(x));
        node.set("y", Columns.numbers(Lowess.smooth(x, y, share, iterations)));
        return node;
    }
}
