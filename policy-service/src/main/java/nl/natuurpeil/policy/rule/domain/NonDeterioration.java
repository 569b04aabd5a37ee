package nl.natuurpeil.policy.rule.domain;

import static nl.natuurpeil.policy.content.domain.ImpossibleContent.unless;

import java.util.List;

/**
 * It gets no worse than the baseline.
 *
 * @param perElement whether each element must hold its own, even when the whole stays the same
 * @param elements indicators of those elements
 */
public record NonDeterioration(
        String indicator, Baseline baseline, MeasuredBy measuredBy, boolean perElement, List<String> elements)
        implements Rule {

    public NonDeterioration {
        elements = List.copyOf(elements);
        unless(elements.isEmpty() || perElement, "elements are named, but the rule is not per element");
    }

    /** Whether a worse class counts, or any worse value. */
    public enum MeasuredBy {
        CLASS,
        VALUE
    }
}
