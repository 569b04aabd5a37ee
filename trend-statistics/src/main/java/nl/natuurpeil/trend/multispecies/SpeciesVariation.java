package nl.natuurpeil.trend.multispecies;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The mean coefficient of variation of a species over years with an index of ten or more and a standard error.
 *
 * @param mean empty for a species without such a year, such as a census
 */
public record SpeciesVariation(String species, OptionalDouble mean, boolean used) {

    private static final double SMALLEST_INDEX = 10;

    static SpeciesVariation of(String species, List<SpeciesIndex> values, MsiOptions options) {
        OptionalDouble mean = values.stream()
                .filter(value -> value.index() >= SMALLEST_INDEX && value.standardError() > 0)
                .mapToDouble(value -> value.standardError() / value.index())
                .average();
        boolean used = mean.isPresent() ? mean.getAsDouble() < options.maxVariation() : options.keepCensus();
        return new SpeciesVariation(species, mean, used);
    }
}
