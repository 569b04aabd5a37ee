package nl.natuurpeil.trend.trim;

import java.util.List;
import java.util.OptionalDouble;
import nl.natuurpeil.trend.CorrelatedEstimates;

/**
 * The estimated parameters.
 *
 * @param siteEffects alpha, logarithm of the expected count at the reference time, in the order of the sites
 * @param timeEffects beta with covariance: slopes per piece, or effects of the second and later times; then months; then
 *     the same again for each covariate class above the baseline
 * @param changepoints time indices of model 2, empty for other models
 * @param overdispersion variance relative to Poisson, if requested
 * @param serialCorrelation between successive counts at a site, if requested
 */
public record Parameters(
        List<Double> siteEffects,
        CorrelatedEstimates timeEffects,
        List<Integer> changepoints,
        OptionalDouble overdispersion,
        OptionalDouble serialCorrelation) {

    public Parameters {
        siteEffects = List.copyOf(siteEffects);
        changepoints = List.copyOf(changepoints);
    }
}
