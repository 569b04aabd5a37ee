package nl.natuurpeil.trend.trim;

import java.util.List;
import java.util.Optional;

/**
 * What tells whether to believe the fit.
 *
 * @param iterations until the parameters settled
 * @param deviations of model 3 without covariates from a straight line
 */
public record Diagnostics(
        int iterations, GoodnessOfFit goodnessOfFit, List<WaldTest> waldTests, Optional<LinearDeviations> deviations) {

    public Diagnostics {
        waldTests = List.copyOf(waldTests);
    }
}
