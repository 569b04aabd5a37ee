package nl.natuurpeil.trend.trim;

import java.util.List;
import nl.natuurpeil.trend.CorrelatedEstimates;

/**
 * The totals of one region with their covariance, to be added up to a nation.
 *
 * @param times of the totals, in order
 * @param totals one for each time, usually the imputed totals of a fit for the region; in the unit of the counts
 * @throws IllegalArgumentException when there are not as many totals as times
 */
public record Region(String name, List<Integer> times, CorrelatedEstimates totals) {

    public Region {
        times = List.copyOf(times);
        if (times.size() != totals.size()) {
            throw new IllegalArgumentException("region " + name + " needs one total for each time");
        }
    }

    /** The imputed totals of a fit. */
    public static Region of(String name, TrimFit fit) {
        return new Region(name, fit.totals().times(), fit.totals().imputed());
    }
}
