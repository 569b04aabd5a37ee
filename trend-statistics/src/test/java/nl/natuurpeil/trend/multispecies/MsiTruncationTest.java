package nl.natuurpeil.trend.multispecies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.natuurpeil.trend.FaultCode;
import org.junit.jupiter.api.Test;

class MsiTruncationTest {

    @Test
    void simulatesOnlySpeciesThatAreTruncated() {
        List<SpeciesIndex> indices = steady("common");
        indices.add(new SpeciesIndex("rare", 2000, 100, 0));
        indices.add(new SpeciesIndex("rare", 2001, 3, 2));
        indices.add(new SpeciesIndex("rare", 2002, 4, 3));
        indices.add(new SpeciesIndex("rare", 2003, 5, 3));
        var result = calculate(indices, MsiOptions.forBaseYear(2000));
        assertThat(result.simulated()).containsExactly("rare");
        assertThat(calculate(indices, MsiOptions.forBaseYear(2000))).isEqualTo(result);
    }

    @Test
    void aStepCountsNoMoreThanTheFactor() {
        List<SpeciesIndex> indices = new ArrayList<>();
        double[] values = {100, 1000, 1000, 1000};
        for (int y = 0; y < values.length; y++) {
            indices.add(new SpeciesIndex("census", 2000 + y, values[y], 0));
        }
        MsiOptions options = MsiOptions.forBaseYear(2000).withTruncation(Truncation.DEFAULT.withFactor(4));
        assertThat(calculate(indices, options).years().get(3).value()).isCloseTo(400, within(1e-9));
    }

    @Test
    void simulationAgreesWithTheClosedForm() {
        List<SpeciesIndex> indices = steady("a");
        double[] mean = new double[4];
        double[][] covariance = new double[4][4];
        double[] simulatedMean = new double[4];
        double[][] simulated = new double[4][4];
        SpeciesSeries series = new SpeciesSeries("a", indices, 2000, 4, Truncation.DEFAULT);
        series.addExactly(1, new int[] {1, 2, 1}, mean, covariance);
        series.addSimulated(1, new int[] {1, 2, 1}, simulatedMean, simulated, Truncation.DEFAULT);
        for (int y = 0; y < 4; y++) {
            double deviation = Math.sqrt(covariance[y][y]);
            assertThat(simulatedMean[y]).isCloseTo(mean[y], within(4 * deviation / Math.sqrt(100_000) + 1e-12));
            assertThat(Math.sqrt(simulated[y][y])).isCloseTo(deviation, within(0.01 * deviation + 1e-12));
            for (int x = 0; x < 4; x++) {
                double size = deviation * Math.sqrt(covariance[x][x]);
                assertThat(simulated[y][x]).isCloseTo(covariance[y][x], within(0.015 * size + 1e-15));
            }
        }
    }

    @Test
    void threadsAndOrderDoNotMatter() throws Exception {
        List<SpeciesIndex> indices = steady("common");
        for (String name : List.of("rare", "rarer")) {
            for (int y = 2000; y < 2004; y++) {
                indices.add(new SpeciesIndex(name, y, y == 2000 ? 100 : 2 + y % 3, y == 2000 ? 0 : 2));
            }
        }
        MsiOptions options = MsiOptions.forBaseYear(2000);
        MsiResult.Calculated alone = calculate(indices, options);
        List<SpeciesIndex> reversed = indices.reversed();

        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (var result : threads.invokeAll(Collections.nCopies(4, () -> calculate(reversed, options)))) {
                assertThat(result.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void censusSpeciesStayUnlessAskedToGo() {
        List<SpeciesIndex> indices = steady("sampled");
        for (int y = 2000; y < 2004; y++) {
            indices.add(new SpeciesIndex("census", y, 80 + y - 2000, 0));
        }
        MsiOptions options = MsiOptions.forBaseYear(2000);
        assertThat(calculate(indices, options).leftOut()).isEmpty();
        assertThat(calculate(indices, options.withoutCensus()).leftOut()).containsExactly("census");
    }

    @Test
    void namesTheYearThatNoSpeciesBridges() {
        List<SpeciesIndex> indices = steady("a");
        indices.removeIf(index -> index.year() == 2002);
        assertThat(MultiSpeciesIndex.calculate(indices, MsiOptions.forBaseYear(2000)))
                .isInstanceOfSatisfying(MsiResult.Refused.class, refused -> {
                    assertThat(refused.fault().code()).isEqualTo(FaultCode.TOO_FEW_VALUES);
                    assertThat(refused.fault().time()).isEqualTo(2002.0);
                });
    }

    private static MsiResult.Calculated calculate(List<SpeciesIndex> indices, MsiOptions options) {
        return (MsiResult.Calculated) MultiSpeciesIndex.calculate(indices, options);
    }

    private static List<SpeciesIndex> steady(String species) {
        List<SpeciesIndex> indices = new ArrayList<>();
        for (int y = 2000; y < 2004; y++) {
            indices.add(new SpeciesIndex(species, y, 100 + 5 * (y - 2000), y == 2000 ? 0 : 6));
        }
        return indices;
    }
}
