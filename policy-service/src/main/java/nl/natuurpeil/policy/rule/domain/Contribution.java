package nl.natuurpeil.policy.rule.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.natuurpeil.policy.content.domain.Label;
import org.jspecify.annotations.Nullable;

/**
 * A share in an aim that several owe together, without a quota of one's own.
 *
 * @param to the collective aim
 * @param value of that aim, in the indicator's unit; null when it has none
 */
public record Contribution(
        String indicator,
        Label to,
        @Nullable BigDecimal value,
        @Nullable LocalDate by) implements Rule {}
