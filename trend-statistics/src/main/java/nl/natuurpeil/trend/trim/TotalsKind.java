package nl.natuurpeil.trend.trim;

/** Which totals an index or trend is based on; CBS publishes imputed. */
public enum TotalsKind {
    IMPUTED,
    FITTED
}
