package nl.natuurpeil.monitoring.chart.domain;

import java.time.LocalDate;
import nl.natuurpeil.monitoring.reference.domain.Operator;
import org.jspecify.annotations.Nullable;

/**
 * Something asked of a series.
 *
 * @param level in the unit of the series; none while it is not known
 * @param operator on which side of the level values must be
 * @param by the last day to reach it; none where it holds at any time
 */
public record Target(
        Kind kind,
        @Nullable Double level,
        Operator operator,
        @Nullable LocalDate by) {

    /** What the level is. */
    public enum Kind {
        /** A value the law or the catalogue names. */
        LEVEL,
        /** The value of the baseline. */
        BASELINE,
        /** The level from which no more is asked. */
        SATISFACTORY_LEVEL
    }
}
