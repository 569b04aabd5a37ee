package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.Wording.percentPerYear;
import static nl.natuurpeil.monitoring.compliance.domain.Wording.sentence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.compliance.domain.Judgement.Test;
import nl.natuurpeil.monitoring.reference.domain.Better;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.trend.IntervalRule;
import nl.natuurpeil.trend.LogLinearResult;
import nl.natuurpeil.trend.LogLinearResult.Estimated;
import nl.natuurpeil.trend.LogLinearTrend;
import nl.natuurpeil.trend.TrendClass;

/** The trend test: where a series is heading, by the TRIM class of its log-linear slope. */
record Direction(Test test, List<Value> window, Optional<Estimated> estimated) {

    /** The official Dutch statistics show the whole period and the last twelve years; a forecast rests on the latter. */
    private static final int LAST_YEARS = 12;

    /** Looks at the values since the baseline if there are enough, and otherwise at the last twelve years. */
    static Direction of(Evidence evidence, List<Value> sinceBaseline) {
        var window = sinceBaseline.size() >= 3 ? sinceBaseline : lastYears(evidence.values());
        var observations = window.stream().map(Value::toObservation).toList();
        return switch (LogLinearTrend.estimate(observations, IntervalRule.TRIM3)) {
            case Estimated estimated -> new Direction(test(window, estimated), window, Optional.of(estimated));
            case LogLinearResult.NotEstimated not ->
                new Direction(notEstimated(window.size()), window, Optional.empty());
        };
    }

    boolean rises() {
        return is(TrendClass.MODERATE_INCREASE, TrendClass.STRONG_INCREASE);
    }

    boolean falls() {
        return is(TrendClass.MODERATE_DECLINE, TrendClass.STEEP_DECLINE);
    }

    /** Whether the series is proven to go the way that is better. */
    boolean improves(Better better) {
        return switch (better) {
            case HIGHER -> rises();
            case LOWER -> falls();
            case NEITHER -> false;
        };
    }

    /** Whether the series is proven to go the other way. */
    boolean worsens(Better better) {
        return switch (better) {
            case HIGHER -> falls();
            case LOWER -> rises();
            case NEITHER -> false;
        };
    }

    private boolean is(TrendClass one, TrendClass other) {
        return estimated
                .map(Estimated::trendClass)
                .filter(found -> found == one || found == other)
                .isPresent();
    }

    Outlook.Course course() {
        return estimated
                .map(slope -> switch (slope.trendClass()) {
                    case STRONG_INCREASE, MODERATE_INCREASE -> Outlook.Course.RISING;
                    case MODERATE_DECLINE, STEEP_DECLINE -> Outlook.Course.FALLING;
                    case STABLE -> Outlook.Course.STABLE;
                    case UNCERTAIN -> Outlook.Course.UNCERTAIN;
                })
                .orElse(Outlook.Course.UNKNOWN);
    }

    /** Says how the series moves, as the second half of a sentence. */
    Label inWords() {
        return estimated
                .map(slope -> sentence(
                        slope.slope() < 1
                                ? "daalt de reeks met %s %% per jaar (%s)"
                                : "stijgt de reeks met %s %% per jaar (%s)",
                        slope.slope() < 1
                                ? "the series falls by %s %% a year (%s)"
                                : "the series rises by %s %% a year (%s)",
                        percentPerYear(slope.slope()),
                        new Label(slope.trendClass().nl(), slope.trendClass().en())))
                .orElseGet(() -> new Label("is de richting niet te bepalen", "no direction can be told"));
    }

    static List<Value> lastYears(List<Value> values) {
        if (values.isEmpty()) {
            return values;
        }
        double since = values.getLast().period().midYear() - LAST_YEARS;
        return values.stream().filter(value -> value.period().midYear() > since).toList();
    }

    private static Test test(List<Value> window, Estimated slope) {
        return new Test(
                "trend-class",
                switch (slope.trendClass()) {
                    case STRONG_INCREASE, MODERATE_INCREASE -> Outcome.PASS;
                    case STABLE, MODERATE_DECLINE, STEEP_DECLINE -> Outcome.FAIL;
                    case UNCERTAIN -> Outcome.UNKNOWN;
                },
                sentence(
                        "Over %s tot en met %s (%s waarden) is de trendklasse %s (TRIM).",
                        "Over %s to %s (%s values) the trend class is %s (TRIM).",
                        window.getFirst().period().year(),
                        window.getLast().period().year(),
                        window.size(),
                        new Label(slope.trendClass().nl(), slope.trendClass().en())),
                Map.of(
                        "slope",
                        slope.slope(),
                        "lower",
                        slope.lower(),
                        "upper",
                        slope.upper(),
                        "standardError",
                        slope.standardError()));
    }

    private static Test notEstimated(int values) {
        return new Test(
                "trend-class",
                Outcome.UNKNOWN,
                sentence(
                        "Met %s waarde(n) is er geen trend te bepalen; daarvoor zijn er drie nodig.",
                        "With %s value(s) no trend can be told; that takes three.", values),
                Map.of());
    }
}
