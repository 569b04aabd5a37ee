package nl.natuurpeil.trend.benchmarks;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.trend.trim.SiteCount;
import org.hipparchus.random.RandomDataGenerator;

/**
 * Counts as a monitoring scheme has them, the same ones each time: three in ten missing, sites of very different size in
 * four habitats, a slow decline, and good and bad years of a site that make its counts overdispersed and correlated.
 */
public final class GeneratedCounts {

    private static final long SEED = 20_261_124;
    private static final int FIRST_YEAR = 1991;
    private static final List<String> HABITATS = List.of("akker", "bos", "gras", "heide");
    private static final double MISSING = 0.3;
    private static final double YEARLY_CHANGE = -0.01;
    private static final double CORRELATION = 0.4;
    private static final double SPREAD = 0.4;

    private final RandomDataGenerator random = new RandomDataGenerator(SEED);

    private GeneratedCounts() {}

    /** Writes a CSV file: {@code SITES YEARS FILE}. */
    public static void main(String[] arguments) throws IOException {
        List<SiteCount> counts = of(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        try (CsvWriter csv = CsvWriter.builder().build(Path.of(arguments[2]))) {
            csv.writeRecord("site", "year", "count", "habitat");
            for (SiteCount count : counts) {
                csv.writeRecord(
                        count.site(),
                        Integer.toString(count.year()),
                        count.counted() ? Long.toString((long) count.count()) : "NA",
                        count.covariates().getOrDefault("habitat", ""));
            }
        }
    }

    static List<SiteCount> of(int sites, int years) {
        GeneratedCounts generated = new GeneratedCounts();
        List<SiteCount> counts = new ArrayList<>(sites * years);
        for (int site = 1; site <= sites; site++) {
            generated.addSite(Integer.toString(site), years, counts);
        }
        return counts;
    }

    private void addSite(String site, int years, List<SiteCount> counts) {
        Map<String, String> habitat = Map.of("habitat", HABITATS.get(random.nextInt(0, HABITATS.size() - 1)));
        double size = random.nextNormal(2, 0.8);
        double luck = random.nextNormal(0, SPREAD);
        for (int year = 0; year < years; year++) {
            double expected = Math.exp(size + luck + YEARLY_CHANGE * year);
            double count = random.nextUniform(0, 1) < MISSING ? Double.NaN : random.nextPoisson(expected);
            counts.add(SiteCount.of(site, FIRST_YEAR + year, count).withCovariates(habitat));
            luck = CORRELATION * luck + random.nextNormal(0, SPREAD * Math.sqrt(1 - CORRELATION * CORRELATION));
        }
    }
}
