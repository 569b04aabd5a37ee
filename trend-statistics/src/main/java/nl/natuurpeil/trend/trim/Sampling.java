package nl.natuurpeil.trend.trim;

import java.util.List;

/**
 * What the counts cover.
 *
 * @param sites used, in the order of the site parameters
 * @param times in order, equally spaced
 * @param months counted within a year, 1 for yearly data
 * @param observations counts, zeros included
 * @param positiveObservations counts above zero
 */
public record Sampling(
        List<String> sites, List<Integer> times, int months, int observations, int positiveObservations) {

    public Sampling {
        sites = List.copyOf(sites);
        times = List.copyOf(times);
    }

    /** Cells of sites and times without a count. */
    public int missing() {
        return sites.size() * times.size() * months - observations;
    }

    /** Position of a time given as year, or -1. */
    public int position(int year) {
        return times.indexOf(year);
    }
}
