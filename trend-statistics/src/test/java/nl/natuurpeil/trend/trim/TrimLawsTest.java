package nl.natuurpeil.trend.trim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.natuurpeil.trend.CorrelatedEstimates;
import org.junit.jupiter.api.Test;

/** What must hold for any counts. */
class TrimLawsTest {

    private static final int TRIES = 25;
    private static final TrimOptions FULL = TrimOptions.recommended();

    @Property(tries = TRIES)
    void theOrderOfCountsChangesNothing(@ForAll long seed, @ForAll @IntRange(min = 8, max = 25) int sites) {
        List<SiteCount> counts = counts(seed, sites, 6, 0.2);
        List<SiteCount> shuffled = new ArrayList<>(counts);
        Collections.shuffle(shuffled, new Random(seed + 1));
        assertThat(bytes(fit(shuffled, FULL))).isEqualTo(bytes(fit(counts, FULL)));
    }

    @Property(tries = TRIES)
    void scalingCountsScalesTotals(@ForAll long seed, @ForAll @IntRange(min = 2, max = 20) int factor) {
        List<SiteCount> counts = counts(seed, 15, 6, 0.2);
        List<SiteCount> scaled = counts.stream()
                .map(c -> c.counted() ? SiteCount.of(c.site(), c.year(), factor * c.count()) : c)
                .toList();
        TrimFit fit = fit(counts, FULL);
        TrimFit larger = fit(scaled, FULL);
        assertClose(
                larger.totals().imputed().values(), times(fit.totals().imputed().values(), factor));
        // Overdispersion scales along, so that standard errors do too.
        assertClose(
                larger.totals().imputed().standardErrors(),
                times(fit.totals().imputed().standardErrors(), factor));
    }

    @Property(tries = TRIES)
    void everyChangepointEqualsTimeEffects(@ForAll long seed) {
        List<SiteCount> counts = counts(seed, 15, 7, 0.25);
        TrimModel every = TrimModel.Linear.of(new TrimModel.Changepoints.Every());
        TrimFit linear = fit(counts, TrimOptions.of(every).withOverdispersion().withSerialCorrelation());
        TrimFit effects = fit(counts, FULL);
        assertSame(linear.totals().imputed(), effects.totals().imputed());
        assertSame(linear.totals().fitted(), effects.totals().fitted());
    }

    @Property(tries = TRIES)
    void anUncountedSiteChangesNothing(@ForAll long seed) {
        List<SiteCount> counts = counts(seed, 12, 6, 0.2);
        List<SiteCount> more = new ArrayList<>(counts);
        for (int year = 2000; year < 2006; year++) {
            more.add(SiteCount.missing("0 nobody went here", year));
        }
        TrimFit with = fit(more, FULL);
        assertThat(bytes(with)).isEqualTo(bytes(fit(counts, FULL)));
        assertThat(with.droppedSites()).containsExactly("0 nobody went here");
    }

    @Property(tries = TRIES)
    void completeCountsAreTheirOwnTotals(@ForAll long seed) {
        List<SiteCount> counts = counts(seed, 12, 6, 0);
        TrimFit fit = fit(counts, TrimOptions.of(new TrimModel.TimeEffects()));
        double[] sums = new double[6];
        counts.forEach(count -> sums[count.year() - 2000] += count.count());
        assertClose(fit.totals().fitted().values(), sums);
        for (int j = 0; j < 6; j++) {
            assertThat(Math.abs(fit.totals().imputed().standardError(j) - Math.sqrt(sums[j])))
                    .isLessThan(1e-7 * Math.sqrt(sums[j]));
        }
    }

    @Property(tries = TRIES)
    void classTotalsAddUp(@ForAll long seed) {
        List<SiteCount> counts = counts(seed, 24, 5, 0.15).stream()
                .map(c -> c.withCovariates(Map.of("soil", c.site().hashCode() % 2 == 0 ? "clay" : "sand")))
                .toList();
        TrimFit fit = fit(counts, FULL.withCovariates(List.of("soil")));
        double[] sums = new double[5];
        for (ClassTotals of : fit.classTotals()) {
            for (int j = 0; j < 5; j++) {
                sums[j] += of.totals().imputed().value(j);
            }
        }
        assertClose(sums, fit.totals().imputed().values());
    }

    @Test
    void threadsDoNotMatter() throws Exception {
        List<SiteCount> counts = counts(42, 40, 12, 0.3);
        List<Double> alone = bytes(fit(counts, FULL));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<List<Double>>> tasks = Collections.nCopies(16, () -> bytes(fit(counts, FULL)));
            for (Future<List<Double>> result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(alone);
            }
        }
    }

    private static TrimFit fit(List<SiteCount> counts, TrimOptions options) {
        TrimResult result = Trim.fit(counts, options);
        assertThat(result).isInstanceOf(TrimFit.class);
        assertThat(((TrimFit) result).converged()).isTrue();
        return (TrimFit) result;
    }

    private static List<Double> bytes(TrimFit fit) {
        List<Double> numbers = new ArrayList<>(fit.parameters().siteEffects());
        add(numbers, fit.totals().imputed().values());
        for (double[] row : fit.totals().imputed().covariance()) {
            add(numbers, row);
        }
        fit.parameters().serialCorrelation().ifPresent(numbers::add);
        return numbers;
    }

    private static void add(List<Double> numbers, double[] more) {
        for (double number : more) {
            numbers.add(number);
        }
    }

    private static double[] times(double[] values, double factor) {
        double[] product = values.clone();
        for (int i = 0; i < product.length; i++) {
            product[i] *= factor;
        }
        return product;
    }

    private static void assertSame(CorrelatedEstimates actual, CorrelatedEstimates expected) {
        assertClose(actual.values(), expected.values());
        assertClose(actual.standardErrors(), expected.standardErrors());
    }

    private static void assertClose(double[] actual, double[] expected) {
        for (int i = 0; i < actual.length; i++) {
            assertThat(Math.abs(actual[i] - expected[i])).isLessThan(1e-7 * Math.abs(expected[i]));
        }
    }

    /** Counts around 20 at sites that differ, in years from 2000 on. */
    private static List<SiteCount> counts(long seed, int sites, int years, double missing) {
        Random random = new Random(seed);
        List<SiteCount> counts = new ArrayList<>();
        for (int site = 0; site < sites; site++) {
            double level = 8 * Math.exp(random.nextGaussian());
            for (int year = 2000; year < 2000 + years; year++) {
                double count = 1 + Math.floor(level * Math.exp(0.3 * random.nextGaussian()) * 2);
                boolean counted = random.nextDouble() >= missing || year - 2000 == site % years;
                counts.add(
                        counted ? SiteCount.of("site " + site, year, count) : SiteCount.missing("site " + site, year));
            }
        }
        return counts;
    }
}
