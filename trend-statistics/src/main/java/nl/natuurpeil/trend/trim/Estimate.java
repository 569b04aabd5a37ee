package nl.natuurpeil.trend.trim;

/**
 * Parameters at which the estimating equations hold.
 *
 * @param beta time effects
 * @param overdispersion 1 unless requested
 * @param serialCorrelation 0 unless requested
 */
record Estimate(double[] beta, double overdispersion, double serialCorrelation, boolean converged, int iterations) {}
