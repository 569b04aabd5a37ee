package nl.natuurpeil.trend.trim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.trend.CorrelatedEstimates;
import nl.natuurpeil.trend.FaultCode;
import nl.natuurpeil.trend.reference.Closeness;
import nl.natuurpeil.trend.reference.Reference;
import org.junit.jupiter.api.Test;

class RegionalTrimTest {

    private final Closeness close = new Closeness(1e-9, 1e-3);

    @Test
    void completeTotalsAddUpWithTheirCovariances() {
        List<Region> regions = regions();
        TrimFit nation = (TrimFit) RegionalTrim.combine(regions, new TrimModel.TimeEffects());
        for (int j = 0; j < 8; j++) {
            for (int i = 0; i < 8; i++) {
                double sum = regions.get(0).totals().covariance(j, i)
                        + regions.get(1).totals().covariance(j, i);
                close.check("imputed", nation.totals().imputed().covariance(j, i), sum);
            }
            double total =
                    regions.get(0).totals().value(j) + regions.get(1).totals().value(j);
            close.check("total", nation.totals().imputed().value(j), total);
            close.check("fitted", nation.totals().fitted().value(j), total);
        }
    }

    @Test
    void aRegionWithoutAFirstYearIsImputed() {
        List<Region> regions = regions();
        Region later = regions.get(1);
        double[] values = new double[7];
        double[][] covariance = new double[7][7];
        for (int j = 0; j < 7; j++) {
            values[j] = later.totals().value(j + 1);
            for (int i = 0; i < 7; i++) {
                covariance[j][i] = later.totals().covariance(j + 1, i + 1);
            }
        }
        Region late = new Region("b", later.times().subList(1, 8), new CorrelatedEstimates(values, covariance));
        TrimFit nation = (TrimFit) RegionalTrim.combine(List.of(regions.get(0), late), new TrimModel.TimeEffects());
        double first = nation.totals().imputed().value(0);
        assertThat(first).isGreaterThan(regions.get(0).totals().value(0));
        assertThat(nation.totals().imputed().standardError(0))
                .isGreaterThan(regions.get(0).totals().standardError(0));
        close.check(
                "counted year",
                nation.totals().imputed().covariance(3, 3),
                regions.get(0).totals().covariance(3, 3) + covariance[2][2]);
    }

    @Test
    void refusesANegativeVariance() {
        Region wrong = new Region(
                "x", List.of(2001, 2002), new CorrelatedEstimates(new double[] {4, 5}, new double[][] {{1, 0}, {0, -1}
                }));
        assertThat(RegionalTrim.combine(List.of(wrong), new TrimModel.TimeEffects()))
                .isInstanceOfSatisfying(TrimResult.Refused.class, refused -> {
                    assertThat(refused.fault().code()).isEqualTo(FaultCode.INVALID_COVARIANCE);
                    assertThat(refused.fault().site()).isEqualTo("x");
                });
    }

    /** Dunes and heath of the skylark counts, each fitted by itself. */
    private static List<Region> regions() {
        List<Region> regions = new ArrayList<>();
        for (String habitat : List.of("dunes", "heath")) {
            List<SiteCount> counts = Reference.rows("data/skylark2.csv").stream()
                    .filter(row -> habitat.equals(row.get("habitat")))
                    .map(row -> TrimCase.count(row, Integer.parseInt(Reference.field(row, "year"))))
                    .toList();
            regions.add(Region.of(habitat, (TrimFit) Trim.fit(counts, TrimOptions.recommended())));
        }
        return regions;
    }
}
