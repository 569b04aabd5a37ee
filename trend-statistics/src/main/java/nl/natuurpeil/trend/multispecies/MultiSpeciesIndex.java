package nl.natuurpeil.trend.multispecies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.natuurpeil.trend.CorrelatedEstimates;
import nl.natuurpeil.trend.Fault;
import nl.natuurpeil.trend.FaultCode;

/**
 * Makes one indicator of many species: the mean over species of the change of log index from year to year, chained from
 * the base year on. A species joins when it starts, without a jump.
 */
public final class MultiSpeciesIndex {

    private static final double LOG_OF_HUNDRED = StrictMath.log(100);

    private final MsiOptions options;
    private final int firstYear;
    private final int yearCount;
    private final List<SpeciesSeries> series;

    private MultiSpeciesIndex(MsiOptions options, int firstYear, int yearCount, List<SpeciesSeries> series) {
        this.options = options;
        this.firstYear = firstYear;
        this.yearCount = yearCount;
        this.series = series;
    }

    /** Calculates the indicator; the order of the indices does not matter, missing years are left out of the input. */
    public static MsiResult calculate(List<SpeciesIndex> indices, MsiOptions options) {
        Optional<Fault> fault = new MsiChecks(indices, options).fault();
        if (fault.isPresent()) {
            return new MsiResult.Refused(fault.get());
        }
        TreeMap<String, List<SpeciesIndex>> bySpecies = new TreeMap<>();
        for (SpeciesIndex index : indices) {
            bySpecies.computeIfAbsent(index.species(), s -> new ArrayList<>()).add(index);
        }
        List<SpeciesVariation> variations = new ArrayList<>();
        bySpecies.forEach((name, values) -> variations.add(SpeciesVariation.of(name, values, options)));
        return calculate(bySpecies, variations, options);
    }

    private static MsiResult calculate(
            Map<String, List<SpeciesIndex>> bySpecies, List<SpeciesVariation> variations, MsiOptions options) {
        List<SpeciesIndex> used = variations.stream()
                .filter(SpeciesVariation::used)
                .flatMap(variation -> bySpecies.getOrDefault(variation.species(), List.of()).stream())
                .toList();
        if (used.isEmpty()) {
            return refuse(Fault.of(FaultCode.NO_DATA, "no species is left to make an indicator of"));
        }
        int first = used.stream()
                .min(Comparator.comparingInt(SpeciesIndex::year))
                .orElseThrow()
                .year();
        int last = used.stream()
                .max(Comparator.comparingInt(SpeciesIndex::year))
                .orElseThrow()
                .year();
        int years = last - first + 1;
        List<SpeciesSeries> series = new ArrayList<>();
        for (SpeciesVariation variation : variations) {
            if (variation.used()) {
                String name = variation.species();
                List<SpeciesIndex> values = bySpecies.getOrDefault(name, List.of());
                series.add(new SpeciesSeries(name, values, first, years, options.truncation()));
            }
        }
        return new MultiSpeciesIndex(options, first, years, series).chain(variations);
    }

    private MsiResult chain(List<SpeciesVariation> variations) {
        Optional<Fault> fault = MsiChecks.yearsFault(firstYear, yearCount, options);
        if (fault.isPresent()) {
            return refuse(fault.get());
        }
        int[] speciesPerStep = new int[yearCount - 1];
        for (int step = 0; step < speciesPerStep.length; step++) {
            int from = step;
            speciesPerStep[step] =
                    (int) series.stream().filter(s -> s.stepsFrom(from)).count();
            if (speciesPerStep[step] == 0) {
                int year = firstYear + step + 1;
                String message = "no species has an index in both " + (year - 1) + " and " + year;
                return refuse(Fault.at(FaultCode.TOO_FEW_VALUES, message, year));
            }
        }
        List<String> simulated = new ArrayList<>();
        CorrelatedEstimates logs = logs(speciesPerStep, simulated);
        List<YearIndex> years = years(logs);
        return new MsiResult.Calculated(
                variations,
                simulated,
                years,
                logs,
                LinearTrends.of(years, options),
                SmoothTrend.of(years, options.span()));
    }

    private CorrelatedEstimates logs(int[] speciesPerStep, List<String> simulated) {
        double[] mean = new double[yearCount];
        Arrays.fill(mean, LOG_OF_HUNDRED);
        double[][] covariance = new double[yearCount][yearCount];
        int base = options.baseYear() - firstYear;
        for (SpeciesSeries one : series) {
            if (one.truncated()) {
                simulated.add(one.species());
                one.addSimulated(base, speciesPerStep, mean, covariance, options.truncation());
            } else {
                one.addExactly(base, speciesPerStep, mean, covariance);
            }
        }
        return new CorrelatedEstimates(mean, covariance);
    }

    private List<YearIndex> years(CorrelatedEstimates logs) {
        List<YearIndex> years = new ArrayList<>();
        for (int y = 0; y < yearCount; y++) {
            years.add(new YearIndex(firstYear + y, logs.value(y), logs.standardError(y)));
        }
        return years;
    }

    private static MsiResult refuse(Fault fault) {
        return new MsiResult.Refused(fault);
    }
}
