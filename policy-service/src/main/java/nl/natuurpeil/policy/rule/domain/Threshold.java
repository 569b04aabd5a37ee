package nl.natuurpeil.policy.rule.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value that must be reached or not be exceeded, at any time; the value itself passes.
 *
 * @param value in the indicator's unit; null while it is not set, or set for each area apart
 */
public record Threshold(
        String indicator, Operator operator, @Nullable BigDecimal value) implements Rule {}
