package nl.natuurpeil.monitoring.series.adapter.rest;

import java.util.List;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.trend.EndPointComparison;
import nl.natuurpeil.trend.EndPointResult;
import nl.natuurpeil.trend.IntervalRule;
import nl.natuurpeil.trend.LogLinearResult;
import nl.natuurpeil.trend.LogLinearTrend;
import nl.natuurpeil.trend.Observation;
import nl.natuurpeil.trend.TrendClass;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The trend of a series over all its years and over the last twelve, as the Dutch official statistics show both.
 *
 * <p>Twice estimated: end point against first point, and a log-linear slope with its 95 % interval and TRIM class.
 */
@Schema(name = "Trend")
record TrendResponse(String series, List<WindowResponse> windows) {

    private static final int LAST_YEARS = 12;

    static TrendResponse of(String series, List<Observation> observations) {
        return new TrendResponse(
                series,
                List.of(
                        WindowResponse.of("all", observations),
                        WindowResponse.of("last-twelve-years", lastYears(observations))));
    }

    private static List<Observation> lastYears(List<Observation> observations) {
        if (observations.isEmpty()) {
            return observations;
        }
        double since = observations.getLast().time() - LAST_YEARS;
        return observations.stream().filter(one -> one.time() > since).toList();
    }

    /**
     * The trend within one window.
     *
     * @param from time of the first observation, in years (the middle of its period)
     */
    @Schema(name = "TrendWindow")
    record WindowResponse(
            String window,
            int observations,
            @Nullable Double from,
            @Nullable Double to,
            @Nullable EndPointResponse endPoint,
            @Nullable SlopeResponse logLinear,
            @Nullable String notEstimated) {

        static WindowResponse of(String window, List<Observation> observations) {
            var slope = LogLinearTrend.estimate(observations, IntervalRule.TRIM3);
            return new WindowResponse(
                    window,
                    observations.size(),
                    observations.isEmpty() ? null : observations.getFirst().time(),
                    observations.isEmpty() ? null : observations.getLast().time(),
                    EndPointResponse.from(EndPointComparison.of(observations)),
                    slope instanceof LogLinearResult.Estimated estimated ? SlopeResponse.from(estimated) : null,
                    slope instanceof LogLinearResult.NotEstimated not ? not.message() : null);
        }
    }

    /** Last value against first, in the unit of the series; the relative change is a fraction. */
    @Schema(name = "EndPoint")
    record EndPointResponse(
            double first,
            double last,
            double difference,
            @Nullable Double relativeChange,
            String direction) {

        static @Nullable EndPointResponse from(EndPointResult result) {
            return switch (result) {
                case EndPointResult.Compared compared ->
                    new EndPointResponse(
                            compared.first().value(),
                            compared.last().value(),
                            compared.difference(),
                            compared.relativeChange().isPresent()
                                    ? compared.relativeChange().getAsDouble()
                                    : null,
                            compared.direction().name());
                case EndPointResult.InsufficientData insufficient -> null;
            };
        }
    }

    /** Factor per year with its 95 % interval. */
    @Schema(name = "Slope")
    record SlopeResponse(
            double slope,
            double standardError,
            double lower,
            double upper,
            String intervalRule,
            TrendClass trendClass,
            Label label) {

        static SlopeResponse from(LogLinearResult.Estimated estimated) {
            var trendClass = estimated.trendClass();
            return new SlopeResponse(
                    estimated.slope(),
                    estimated.standardError(),
                    estimated.lower(),
                    estimated.upper(),
                    estimated.rule().name(),
                    trendClass,
                    new Label(trendClass.nl(), trendClass.en()));
        }
    }
}
