package nl.natuurpeil.policy.rule.domain;

import static nl.natuurpeil.policy.content.domain.ImpossibleContent.unless;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The value rises over the period, and again over every interval after it, until the satisfactory level (Regulation
 * (EU) 2024/1991, art. 11(2)). An equal value is no rise.
 *
 * @param measureEveryYears longest time between two measurements
 * @param satisfactoryLevel in the indicator's unit; null until the Member State has set it (art. 14(5))
 */
public record IncreasingTrend(
        String indicator,
        Baseline baseline,
        Period period,
        int measureEveryYears,
        @Nullable BigDecimal satisfactoryLevel)
        implements Rule {

    public IncreasingTrend {
        Interval.check("measureEveryYears", measureEveryYears);
        baseline.lastDay()
                .ifPresent(last -> unless(
                        !last.isAfter(period.to()),
                        "the baseline ends " + last + ", after the period, which ends " + period.to()));
    }
}
