package nl.natuurpeil.trend.trim;

import java.util.List;

/**
 * How to fit.
 *
 * @param overdispersion estimate a variance above that of Poisson counts
 * @param serialCorrelation estimate the correlation between successive counts at a site
 * @param overdispersionConstraint leave out outlying residuals when estimating overdispersion: below 1 a chi-squared
 *     level, above 1 the multiplier of Tukey's fence, 1 is off (rtrim vignette "Taming overdispersion")
 * @param covariates names of the covariates that get their own time effects
 */
public record TrimOptions(
        TrimModel model,
        boolean overdispersion,
        boolean serialCorrelation,
        double overdispersionConstraint,
        List<String> covariates) {

    public TrimOptions {
        covariates = List.copyOf(covariates);
    }

    /** Independent Poisson counts without covariates. */
    public static TrimOptions of(TrimModel model) {
        return new TrimOptions(model, false, false, 1, List.of());
    }

    /** What CBS advises for published indices: model 3 with overdispersion and serial correlation. */
    public static TrimOptions recommended() {
        return of(new TrimModel.TimeEffects()).withOverdispersion().withSerialCorrelation();
    }

    public TrimOptions withOverdispersion() {
        return new TrimOptions(model, true, serialCorrelation, overdispersionConstraint, covariates);
    }

    public TrimOptions withSerialCorrelation() {
        return new TrimOptions(model, overdispersion, true, overdispersionConstraint, covariates);
    }

    public TrimOptions withOverdispersionConstraint(double constraint) {
        return new TrimOptions(model, overdispersion, serialCorrelation, constraint, covariates);
    }

    public TrimOptions withCovariates(List<String> names) {
        return new TrimOptions(model, overdispersion, serialCorrelation, overdispersionConstraint, names);
    }
}
