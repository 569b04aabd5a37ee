package nl.natuurpeil.monitoring.intake.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Between which values something lies, both included, and what becomes of a value that does not. */
public record PlausibleRange(
        @Nullable BigDecimal lowest, @Nullable BigDecimal highest, Outside outside) {

    /** What becomes of a value outside. */
    public enum Outside {
        REJECT,
        QUARANTINE
    }

    public boolean contains(BigDecimal value) {
        return (lowest == null || value.compareTo(lowest) >= 0) && (highest == null || value.compareTo(highest) <= 0);
    }
}
