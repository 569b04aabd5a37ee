package nl.natuurpeil.trend.multispecies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.trend.Coefficient;
import nl.natuurpeil.trend.Interval;
import nl.natuurpeil.trend.TrendClass;
import nl.natuurpeil.trend.smoothing.Loess;

/**
 * The flexible trend: LOESS through the logarithms, and for each year the change from then to the last year.
 *
 * <p>The change is that of the smooth itself, {@code exp(S_last - S_y)}. Copies of the CBS tool take the ratio of the
 * logarithms instead, which understates rates more than fourfold.
 */
public record SmoothTrend(List<SmoothYear> years) {

    public SmoothTrend {
        years = List.copyOf(years);
    }

    /**
     * A year of the smooth.
     *
     * @param log smoothed logarithm of the indicator with its standard deviation
     * @param toLast smooth of the last year less that of this year, on the logarithmic scale
     * @param yearsToLast zero in the last year
     */
    public record SmoothYear(int year, Coefficient log, Coefficient toLast, int yearsToLast) {

        /** Factor from this year to the last. */
        public double totalChange() {
            return toLast.multiplicative();
        }

        /** Yearly factor from this year to the last; empty for the last year. */
        public Optional<Double> yearlyChange() {
            return yearsToLast == 0 ? Optional.empty() : Optional.of(StrictMath.exp(toLast.value() / yearsToLast));
        }

        /** 95% interval of the yearly factor, symmetric on the logarithmic scale. */
        public Optional<Interval> yearlyInterval() {
            return yearsToLast == 0
                    ? Optional.empty()
                    : Optional.of(
                            Interval.around(toLast.value() / yearsToLast, 1.96 * toLast.standardError() / yearsToLast)
                                    .exp());
        }

        /** The class of the yearly factor by the published rule; empty for the last year. */
        public Optional<TrendClass> trendClass() {
            return yearlyInterval().map(interval -> TrendClass.of(interval.lower(), interval.upper()));
        }
    }

    static Optional<SmoothTrend> of(List<YearIndex> indices, double span) {
        int n = indices.size();
        if (!Loess.feasible(n, span)) {
            return Optional.empty();
        }
        double[] x = indices.stream().mapToDouble(YearIndex::year).toArray();
        double[][] operator = Loess.operator(x, span, Loess.Surface.INTERPOLATE);
        double[] last = operator[n - 1];
        List<SmoothYear> years = new ArrayList<>();
        for (int y = 0; y < n; y++) {
            double[] difference = new double[n];
            for (int k = 0; k < n; k++) {
                difference[k] = last[k] - operator[y][k];
            }
            years.add(new SmoothYear(
                    indices.get(y).year(),
                    LinearTrends.combination(indices, operator[y]),
                    LinearTrends.combination(indices, difference),
                    n - 1 - y));
        }
        return Optional.of(new SmoothTrend(years));
    }

    /** Change of the smooth from the first year to the last, in percent. */
    public double percentChange() {
        return 100 * (years.getFirst().totalChange() - 1);
    }

    /** Change over the last {@code count} years, in points of a smooth that is 100 in the first year. */
    public double pointsChange(int count) {
        double first = years.getFirst().log().value();
        int position = Math.max(0, years.size() - count);
        double before = StrictMath.exp(years.get(position).log().value() - first);
        return 100 * (StrictMath.exp(years.getLast().log().value() - first) - before);
    }
}
