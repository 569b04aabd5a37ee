package nl.natuurpeil.trend.trim;

import java.util.List;
import nl.natuurpeil.trend.CorrelatedEstimates;

/**
 * Totals over sites per time, weighted if the counts have weights, in the unit of the counts and not rounded.
 *
 * @param times in order
 * @param observed sum of the counts
 * @param fitted sum of the expected counts of all sites
 * @param imputed sum of the counts, and of expected counts where there is none; what CBS publishes
 */
public record TimeTotals(
        List<Integer> times, List<Double> observed, CorrelatedEstimates fitted, CorrelatedEstimates imputed) {

    public TimeTotals {
        times = List.copyOf(times);
        observed = List.copyOf(observed);
    }

    /** Imputed or fitted totals. */
    public CorrelatedEstimates of(TotalsKind kind) {
        return switch (kind) {
            case IMPUTED -> imputed;
            case FITTED -> fitted;
        };
    }
}
