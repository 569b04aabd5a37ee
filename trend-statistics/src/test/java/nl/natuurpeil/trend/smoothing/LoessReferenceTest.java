package nl.natuurpeil.trend.smoothing;

import java.util.stream.IntStream;
import nl.natuurpeil.trend.reference.Closeness;
import nl.natuurpeil.trend.reference.Reference;
import org.junit.jupiter.api.Test;
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

    /** R 4.2.2: columns of {@code predict(loess(unit ~ x, span = 1.3, degree = 2))}, x from 2001 to 2008. */
    @Test
    void aSpanOfMoreThanAllPointsStretchesAsInR() {
        double[] years = IntStream.rangeClosed(2001, 2008).mapToDouble(i -> i).toArray();
        double[] first = {
            0.7852803683523133,
            0.34009405455194569,
            0.03664257371371972,
            -0.10671993121587231,
            -0.10075303841059663,
            -0.016145588287939737,
            0.040690242324692247,
            0.02091131897173781
        };
        double[] fourth = {
            -0.064782399758634923,
            0.089959960321000995,
            0.28644680497649566,
            0.35862422206746747,
            0.29637405802969374,
            0.10569543385747052,
            -0.053526918571934451,
            -0.018791160921559476
        };

        double[][] operator = Loess.operator(years, 1.3, Loess.Surface.INTERPOLATE);

        for (int j = 0; j < years.length; j++) {
            close.check("first", operator[0][j], first[j]);
            close.check("fourth", operator[3][j], fourth[j]);
        }
    }
}
