package nl.natuurpeil.trend.multispecies;

import java.util.List;
import java.util.Optional;
import nl.natuurpeil.trend.CorrelatedEstimates;
import nl.natuurpeil.trend.Fault;

/** The outcome of {@link MultiSpeciesIndex}. */
public sealed interface MsiResult {

    /**
     * An indicator.
     *
     * @param species all species with their variation, used or not
     * @param simulated species whose share was simulated because truncation acts on them
     * @param logs natural logarithms of the indicator with their covariance: chained years move together
     * @param smooth empty when there are too few years for the span
     */
    record Calculated(
            List<SpeciesVariation> species,
            List<String> simulated,
            List<YearIndex> years,
            CorrelatedEstimates logs,
            LinearTrends linear,
            Optional<SmoothTrend> smooth)
            implements MsiResult {

        public Calculated {
            species = List.copyOf(species);
            simulated = List.copyOf(simulated);
            years = List.copyOf(years);
        }

        /** Species that were left out, by name. */
        public List<String> leftOut() {
            return species.stream()
                    .filter(variation -> !variation.used())
                    .map(SpeciesVariation::species)
                    .toList();
        }
    }

    /** The data or options cannot give an indicator. */
    record Refused(Fault fault) implements MsiResult {}
}
