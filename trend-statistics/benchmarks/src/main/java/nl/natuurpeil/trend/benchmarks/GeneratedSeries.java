package nl.natuurpeil.trend.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.natuurpeil.trend.Observation;
import nl.natuurpeil.trend.kendall.SeasonalObservation;
import nl.natuurpeil.trend.multispecies.SpeciesIndex;
import org.hipparchus.random.RandomDataGenerator;

/** Indices of species and series of concentrations, the same ones each time. */
final class GeneratedSeries {

    private static final long SEED = 19_700_101;
    private static final int FIRST_YEAR = 1991;
    private static final int MONTHS = 12;

    private GeneratedSeries() {}

    /** Species whose logarithms wander about a slow decline; the first year is the base. */
    static List<SpeciesIndex> indices(int species, int years) {
        RandomDataGenerator random = new RandomDataGenerator(SEED);
        List<SpeciesIndex> indices = new ArrayList<>(species * years);
        for (int s = 1; s <= species; s++) {
            double log = 0;
            for (int year = 0; year < years; year++) {
                double index = 100 * Math.exp(log);
                indices.add(new SpeciesIndex("species " + s, FIRST_YEAR + year, index, year == 0 ? 0 : 0.1 * index));
                log += random.nextNormal(-0.01, 0.1);
            }
        }
        return indices;
    }

    /** Monthly series with a trend, a season and noise. */
    static List<List<SeasonalObservation>> monthly(int series, int years) {
        RandomDataGenerator random = new RandomDataGenerator(SEED);
        return IntStream.range(0, series).mapToObj(s -> monthly(random, years)).toList();
    }

    private static List<SeasonalObservation> monthly(RandomDataGenerator random, int years) {
        List<SeasonalObservation> observations = new ArrayList<>(years * MONTHS);
        for (int year = 0; year < years; year++) {
            for (int month = 1; month <= MONTHS; month++) {
                double season = Math.sin(2 * Math.PI * month / MONTHS);
                double value = 5 - 0.02 * year + season + random.nextNormal(0, 0.5);
                observations.add(new SeasonalObservation(FIRST_YEAR + year, month, value));
            }
        }
        return observations;
    }

    /** Yearly series with a trend and noise. */
    static List<List<Observation>> yearly(int series, int years) {
        RandomDataGenerator random = new RandomDataGenerator(SEED);
        return IntStream.range(0, series)
                .mapToObj(s -> IntStream.range(0, years)
                        .mapToObj(
                                year -> new Observation(FIRST_YEAR + year, 5 - 0.02 * year + random.nextNormal(0, 0.5)))
                        .toList())
                .toList();
    }
}
