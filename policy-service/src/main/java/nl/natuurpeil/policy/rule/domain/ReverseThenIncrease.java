package nl.natuurpeil.policy.rule.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decline is turned by a day; after that the value rises until the satisfactory level (Regulation (EU) 2024/1991,
 * art. 10(1)).
 *
 * @param measureEveryYears longest time between two measurements
 * @param satisfactoryLevel in the indicator's unit; null until it is set
 */
public record ReverseThenIncrease(
        String indicator,
        LocalDate reverseBy,
        int measureEveryYears,
        @Nullable BigDecimal satisfactoryLevel) implements Rule {

    public ReverseThenIncrease {
        Interval.check("measureEveryYears", measureEveryYears);
    }
}
