package nl.natuurpeil.trend.smoothing;

import java.util.stream.IntStream;
import nl.natuurpeil.trend.reference.Closeness;
import nl.natuurpeil.trend.reference.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoessReferenceTest {

    private final Closeness close = new Closeness(1e-10, 1);

    @ParameterizedTest
    @CsvSource({"8, INTERPOLATE", "12, INTERPOLATE", "25, INTERPOLATE", "8, DIRECT", "12, DIRECT", "25, DIRECT"})
    void equalsR(int points, Loess.Surface surface) {
        double[] years =
                IntStream.rangeClosed(1, points).mapToDouble(i -> 2000 + i).toArray();
        double[][] operator = Loess.operator(years, 0.75, surface);
        String name = "smooth/loess_operator_J" + points + "_span075_deg2_"
                + surface.name().toLowerCase(java.util.Locale.ROOT) + ".csv";
        double[][] expected = Reference.matrix(name);
        for (int i = 0; i < points; i++) {
            for (int j = 0; j < points; j++) {
                close.check("L", operator[i][j], expected[i][j]);
            }
        }
    }
}
