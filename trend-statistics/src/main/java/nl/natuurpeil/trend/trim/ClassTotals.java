package nl.natuurpeil.trend.trim;

/**
 * Totals over the sites in one class of one covariate.
 *
 * @param position of the class in sorted order, from one; the first is the baseline
 */
public record ClassTotals(String covariate, int position, String category, TimeTotals totals) {}
