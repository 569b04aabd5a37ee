package nl.natuurpeil.trend.trim;

import java.util.Map;

/**
 * The count of one site at one time.
 *
 * @param month of the year for data counted more than once a year; 0 for yearly data
 * @param count non-negative, or {@link Double#NaN} for a visit that gave no count
 * @param weight corrects for over- or undersampling of the site (TRIM manual, section on weighting); 1 is none
 * @param covariates classes of the site by covariate name, the same for all times
 */
public record SiteCount(String site, int year, int month, double count, double weight, Map<String, String> covariates) {

    public SiteCount {
        covariates = Map.copyOf(covariates);
    }

    /** A yearly count without weight or covariates. */
    public static SiteCount of(String site, int year, double count) {
        return new SiteCount(site, year, 0, count, 1, Map.of());
    }

    /** A site and year that are known but were not counted. */
    public static SiteCount missing(String site, int year) {
        return of(site, year, Double.NaN);
    }

    /** The same count in a month; serial correlation ties the same month of successive years. */
    public SiteCount inMonth(int month) {
        return new SiteCount(site, year, month, count, weight, covariates);
    }

    /** The same count with a weight that corrects for over- or undersampling of such sites; positive. */
    public SiteCount weighted(double weight) {
        return new SiteCount(site, year, month, count, weight, covariates);
    }

    /** The same count at a site of these classes, by name of the covariate; a site never changes class. */
    public SiteCount withCovariates(Map<String, String> classes) {
        return new SiteCount(site, year, month, count, weight, classes);
    }

    /** Whether there is a count. */
    public boolean counted() {
        return !Double.isNaN(count);
    }
}
