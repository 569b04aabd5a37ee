package nl.natuurpeil.policy.rule.domain;

/**
 * It gets no worse than the baseline.
 *
 * @param perElement whether each element must hold its own, even when the whole stays the same
 */
public record NonDeterioration(String indicator, Baseline baseline, MeasuredBy measuredBy, boolean perElement)
        implements Rule {

    /** Whether a worse class counts, or any worse value. */
    public enum MeasuredBy {
        CLASS,
        VALUE
    }
}
