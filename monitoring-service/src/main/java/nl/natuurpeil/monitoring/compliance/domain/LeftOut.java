package nl.natuurpeil.monitoring.compliance.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.natuurpeil.monitoring.reference.domain.Exclusion;

/**
 * Which parts of an area stay out of its total, in every year, and of which it isn't known whether they may.
 *
 * @param excluded those that stay out
 * @param shareUnknown codes of those that count because a share is not known
 * @param example whether a share that leaves one out is made up
 */
public record LeftOut(List<Excluded> excluded, List<String> shareUnknown, boolean example) {

    public LeftOut {
        excluded = List.copyOf(excluded);
        shareUnknown = List.copyOf(shareUnknown);
    }

    /**
     * An area that stays out.
     *
     * @param article that allows it
     * @param percentages its newest shares, by indicator
     */
    public record Excluded(String area, String article, SortedMap<String, Double> percentages) {

        public Excluded {
            percentages = Collections.unmodifiableSortedMap(new TreeMap<>(percentages));
        }
    }

    /** The newest share of an area in percent; made up or measured. */
    public record Share(double percent, boolean example) {}

    /**
     * Finds them.
     *
     * @param parts codes of all parts
     * @param shares of the parts, by indicator and area
     */
    public static LeftOut of(Exclusion exclusion, Collection<String> parts, Map<String, Map<String, Share>> shares) {
        var excluded = new ArrayList<Excluded>();
        var unknown = new ArrayList<String>();
        boolean example = false;
        for (var part : parts) {
            var own = own(part, exclusion, shares);
            SortedMap<String, Double> percentages = new TreeMap<>();
            own.forEach((indicator, share) -> percentages.put(indicator, share.percent()));
            if (exclusion.leavesOut(percentages)) {
                excluded.add(new Excluded(part, exclusion.article(), percentages));
                example |= own.values().stream().anyMatch(Share::example);
            } else if (mayYetBeLeftOut(exclusion, percentages)) {
                unknown.add(part);
            }
        }
        return new LeftOut(excluded, unknown, example);
    }

    private static Map<String, Share> own(String part, Exclusion exclusion, Map<String, Map<String, Share>> shares) {
        Map<String, Share> own = new HashMap<>();
        exclusion.allOf().stream().map(Exclusion.MoreThan::indicator).forEach(indicator -> {
            var share = shares.getOrDefault(indicator, Map.of()).get(part);
            if (share != null) {
                own.put(indicator, share);
            }
        });
        return own;
    }

    /** Whether no share that is known is too small, so that it depends on those that are not. */
    private static boolean mayYetBeLeftOut(Exclusion exclusion, Map<String, Double> percentages) {
        return exclusion.allOf().stream().allMatch(share -> {
            var percent = percentages.get(share.indicator());
            return percent == null || percent > share.percent();
        });
    }

    List<String> areas() {
        return excluded.stream().map(Excluded::area).toList();
    }
}
