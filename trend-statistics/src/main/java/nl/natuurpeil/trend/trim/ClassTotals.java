package nl.natuurpeil.trend.trim;

/** Totals over the sites in one class of one covariate. */
public record ClassTotals(String covariate, String category, TimeTotals totals) {}
