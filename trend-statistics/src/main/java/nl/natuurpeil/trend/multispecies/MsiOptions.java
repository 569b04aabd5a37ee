package nl.natuurpeil.trend.multispecies;

import java.util.OptionalInt;

/**
 * How to make an indicator.
 *
 * @param baseYear year in which the indicator is 100 without error
 * @param lastYears number of last years to give a trend of their own
 * @param changepoint year in which the trend may change; belongs to both parts
 * @param span of the smooth, as a share of the years
 * @param maxVariation species with a mean coefficient of variation this large are left out
 * @param keepCensus keep species without any standard error; otherwise they are left out, as the CBS tool does
 */
public record MsiOptions(
        int baseYear,
        int lastYears,
        OptionalInt changepoint,
        double span,
        Truncation truncation,
        double maxVariation,
        boolean keepCensus) {

    /** The settings of the CBS tool, but keeping census species. */
    public static MsiOptions forBaseYear(int baseYear) {
        return new MsiOptions(baseYear, 10, OptionalInt.empty(), 0.75, Truncation.DEFAULT, 3, true);
    }

    public MsiOptions withLastYears(int years) {
        return new MsiOptions(baseYear, years, changepoint, span, truncation, maxVariation, keepCensus);
    }

    public MsiOptions withChangepoint(int year) {
        return new MsiOptions(baseYear, lastYears, OptionalInt.of(year), span, truncation, maxVariation, keepCensus);
    }

    public MsiOptions withSpan(double share) {
        return new MsiOptions(baseYear, lastYears, changepoint, share, truncation, maxVariation, keepCensus);
    }

    public MsiOptions withTruncation(Truncation limits) {
        return new MsiOptions(baseYear, lastYears, changepoint, span, limits, maxVariation, keepCensus);
    }

    public MsiOptions withMaxVariation(double variation) {
        return new MsiOptions(baseYear, lastYears, changepoint, span, truncation, variation, keepCensus);
    }

    public MsiOptions withoutCensus() {
        return new MsiOptions(baseYear, lastYears, changepoint, span, truncation, maxVariation, false);
    }
}
