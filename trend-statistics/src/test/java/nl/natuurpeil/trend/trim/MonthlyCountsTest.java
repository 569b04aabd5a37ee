package nl.natuurpeil.trend.trim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.natuurpeil.trend.reference.Closeness;
import org.junit.jupiter.api.Test;

/**
 * Months within a year, against R 4.2.2 {@code glm(count ~ 0 + site + factor(year) + factor(month), quasipoisson)}: the
 * same model without serial correlation. Its fitted totals have the variance {@code G vcov G'}.
 */
class MonthlyCountsTest {

    private static final double NONE = Double.NaN;

    /** Sites a to d, years 1990, 1993, 1996, 1999, months 4, 6, 9; made up. */
    private static final double[] COUNTS = {
        18, 3, NONE, 12, 11, 7, 8, NONE, 27, 30, 19, 24, 11, 6, 9, 15, NONE, 19, 25, 4, 21, 20, 24, 14, 10, 14, 12, 12,
        19, NONE, NONE, 21, 20, 27, 17, 7, 6, 45, 17, 25, 25, 13, 49, NONE, 30, 3, 39, 24
    };

    private final Closeness close = new Closeness(1e-8, 1e-3);

    @Test
    void equals_glm_with_effects_of_site_year_and_month() {
        TrimFit fit = fit(counts(), TrimOptions.of(new TrimModel.TimeEffects()).withOverdispersion());

        assertThat(fit.sampling().months()).isEqualTo(3);
        assertThat(fit.sampling().missing()).isEqualTo(6);
        close.check("sig2", fit.parameters().overdispersion().orElseThrow(), 4.484604929213696);
        double[] effects = fit.parameters().timeEffects().values();
        double[] errors = fit.parameters().timeEffects().standardErrors();
        checkAll(
                effects,
                0.12930572216942471,
                0.56838204770151357,
                0.42736702178627922,
                0.09517052198182940,
                -0.08856447726427741);
        checkAll(
                errors,
                0.2421000998156697,
                0.2300987308641150,
                0.2190089421465518,
                0.1887437630594930,
                0.1877828071876171);
    }

    @Test
    void totals_of_a_year_are_summed_over_its_months() {
        TimeTotals totals = fit(
                        counts(), TrimOptions.of(new TrimModel.TimeEffects()).withOverdispersion())
                .totals();

        assertThat(totals.times()).containsExactly(1990, 1993, 1996, 1999);
        checkAll(totals.fitted().values(), 161.7515837016298, 184.0794479119608, 285.5576034323241, 248);
        checkAll(totals.imputed().values(), 161.7515837016298, 184.0794479119607, 285.5576034323241, 248);
        checkAll(
                totals.fitted().standardErrors(),
                27.96096490338002,
                31.16708970814475,
                43.13849781738335,
                33.34939307914715);
    }

    @Property(tries = 25)
    void complete_months_are_estimable(@ForAll long seed) {
        Random random = new Random(seed);
        List<SiteCount> counts = new ArrayList<>();
        for (int cell = 0; cell < 15 * 6; cell++) {
            double count = 1 + random.nextInt(500);
            counts.add(SiteCount.of("site " + cell / 6, 2001 + cell % 3, count).inMonth(1 + cell / 3 % 2));
        }

        TrimFit fit = fit(counts, TrimOptions.of(new TrimModel.TimeEffects()));

        for (int j = 0; j < 3; j++) {
            close.check(
                    "total",
                    fit.totals().fitted().value(j),
                    fit.totals().observed().get(j));
        }
    }

    private void checkAll(double[] actual, double... expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < actual.length; i++) {
            close.check("number " + i, actual[i], expected[i]);
        }
    }

    private static TrimFit fit(List<SiteCount> counts, TrimOptions options) {
        TrimResult result = Trim.fit(counts, options);
        assertThat(result).isInstanceOf(TrimFit.class);
        return (TrimFit) result;
    }

    private static List<SiteCount> counts() {
        int[] months = {4, 6, 9};
        List<SiteCount> counts = new ArrayList<>();
        for (int k = 0; k < COUNTS.length; k++) {
            String site = "abcd".substring(k / 12, k / 12 + 1);
            counts.add(SiteCount.of(site, 1990 + 3 * (k / 3 % 4), COUNTS[k]).inMonth(months[k % 3]));
        }
        return counts;
    }
}
