package nl.natuurpeil.monitoring.reference.domain;

import java.util.List;
import java.util.Map;

/**
 * Which areas may stay out of a total: those with strictly more than each of the shares (Regulation (EU) 2024/1991,
 * art. 8(1)). A share that isn't known leaves no area out.
 */
public record Exclusion(String article, List<MoreThan> allOf) {

    public Exclusion {
        allOf = List.copyOf(allOf);
    }

    /** A share of the area, in percent, that must be exceeded. */
    public record MoreThan(String indicator, double percent) {}

    /**
     * Whether an area may be left out.
     *
     * @param percentages of the area, by indicator
     */
    public boolean leavesOut(Map<String, Double> percentages) {
        return allOf.stream().allMatch(share -> {
            var percent = percentages.get(share.indicator());
            return percent != null && percent > share.percent();
        });
    }
}
