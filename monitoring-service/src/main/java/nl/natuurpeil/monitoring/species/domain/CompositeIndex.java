package nl.natuurpeil.monitoring.species.domain;

import java.util.List;
import nl.natuurpeil.monitoring.species.domain.Estimation.Estimated;
import nl.natuurpeil.monitoring.species.domain.Estimation.NotEstimated;
import nl.natuurpeil.monitoring.species.domain.Estimation.YearValue;
import nl.natuurpeil.trend.multispecies.MsiOptions;
import nl.natuurpeil.trend.multispecies.MsiResult;
import nl.natuurpeil.trend.multispecies.MultiSpeciesIndex;
import nl.natuurpeil.trend.multispecies.SpeciesIndex;

/**
 * Makes the indicator of a group from the indices of its species: the geometric mean, species joining in the year they
 * start, by the method of the MSI tool of Statistics Netherlands.
 */
public final class CompositeIndex {

    /** Goes up when the same indices come out differently. */
    private static final int VERSION = 1;

    private static final String METHOD = "multi-species index, MSI tool; composite-index/" + VERSION;

    private CompositeIndex() {}

    /**
     * Returns the indicator.
     *
     * @param baseYear where it is 100; the first year there is, if the species begin later
     */
    public static Estimation of(List<SpeciesIndex> indices, int baseYear) {
        int first = indices.stream().mapToInt(SpeciesIndex::year).min().orElse(baseYear);
        return switch (MultiSpeciesIndex.calculate(indices, MsiOptions.forBaseYear(Math.max(first, baseYear)))) {
            case MsiResult.Calculated calculated ->
                new Estimated(
                        METHOD,
                        calculated.years().stream()
                                .map(year -> new YearValue(year.year(), year.value(), year.standardError()))
                                .toList());
            case MsiResult.Refused(var fault) ->
                new NotEstimated(METHOD, fault.code().code(), fault.message());
        };
    }
}
