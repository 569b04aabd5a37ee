package nl.natuurpeil.trend.multispecies;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.natuurpeil.trend.Fault;
import nl.natuurpeil.trend.FaultCode;

/** What stands in the way of an indicator. */
record MsiChecks(List<SpeciesIndex> indices, MsiOptions options) {

    private record SpeciesYear(String species, int year) {}

    Optional<Fault> fault() {
        Optional<Fault> option = optionFault();
        if (option.isPresent()) {
            return option;
        }
        Set<SpeciesYear> seen = new HashSet<>();
        for (SpeciesIndex index : indices) {
            if (!Double.isFinite(index.index()) || !Double.isFinite(index.standardError())) {
                return at(FaultCode.NOT_FINITE, "an index and its error must be numbers", index);
            }
            if (index.index() < 0 || index.standardError() < 0) {
                return at(FaultCode.NOT_POSITIVE, "an index and its error cannot be negative", index);
            }
            if (!seen.add(new SpeciesYear(index.species(), index.year()))) {
                return at(FaultCode.DUPLICATE_VALUE, "there is more than one index of one species and year", index);
            }
        }
        return indices.isEmpty() ? Optional.of(Fault.of(FaultCode.NO_DATA, "there are no indices")) : Optional.empty();
    }

    private static Optional<Fault> at(FaultCode code, String message, SpeciesIndex index) {
        return Optional.of(Fault.at(code, message, index.species(), index.year()));
    }

    private Optional<Fault> optionFault() {
        Truncation truncation = options.truncation();
        if (!(truncation.factor() > 1) || !(truncation.floor() > 0) || truncation.draws() < 100) {
            return invalid("truncation needs a factor above 1, a floor above 0 and at least 100 draws");
        }
        if (!(options.span() > 0) || !(options.maxVariation() > 0) || options.lastYears() < 2) {
            return invalid("span and largest variation must be positive, the last years two or more");
        }
        return Optional.empty();
    }

    private static Optional<Fault> invalid(String message) {
        return Optional.of(Fault.of(FaultCode.INVALID_OPTION, message));
    }

    /** Whether base year and changepoint lie in the years and leave room for lines. */
    static Optional<Fault> yearsFault(int firstYear, int years, MsiOptions options) {
        int last = firstYear + years - 1;
        String range = "the years of the data, " + firstYear + " to " + last;
        if (years < 3) {
            String message = "an indicator with a trend needs three years";
            return Optional.of(Fault.at(FaultCode.TOO_FEW_TIMES, message, firstYear));
        }
        if (options.baseYear() < firstYear || options.baseYear() > last) {
            String message = "base year " + options.baseYear() + " is not in " + range;
            return Optional.of(Fault.at(FaultCode.BASE_YEAR_ABSENT, message, options.baseYear()));
        }
        int changepoint = options.changepoint().orElse(firstYear + 1);
        if (changepoint <= firstYear || changepoint >= last) {
            String message = "changepoint " + changepoint + " is not between " + range;
            return Optional.of(Fault.at(FaultCode.CHANGEPOINT_OUT_OF_RANGE, message, changepoint));
        }
        return Optional.empty();
    }
}
