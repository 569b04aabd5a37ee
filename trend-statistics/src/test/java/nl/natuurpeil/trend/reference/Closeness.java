package nl.natuurpeil.trend.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

/** Compares with reference numbers, relative to their size. */
public final class Closeness {

    private final double tolerance;
    private final double floor;

    /** Relative tolerance, of no less than {@code floor}: a number that ought to be zero is compared with that. */
    public Closeness(double tolerance, double floor) {
        this.tolerance = tolerance;
        this.floor = floor;
    }

    /** Checks one number; null in the reference means there is none to compare. */
    public void check(String what, double actual, JsonNode expected) {
        if (!expected.isNull() && !expected.isMissingNode()) {
            check(what, actual, expected.doubleValue());
        }
    }

    public void check(String what, double actual, double expected) {
        check(what, actual, expected, Math.abs(expected));
    }

    /** Checks a number against a scale of its own. */
    public void check(String what, double actual, double expected, double scale) {
        assertThat(Math.abs(actual - expected))
                .describedAs("%s: %s instead of %s", what, actual, expected)
                .isLessThanOrEqualTo(tolerance * Math.max(scale, floor));
    }

    public void check(String what, double[] actual, JsonNode expected) {
        assertThat(actual).describedAs(what).hasSize(expected.size());
        for (int i = 0; i < actual.length; i++) {
            check(what + "[" + i + "]", actual[i], expected.get(i));
        }
    }

    /** Checks a covariance matrix, each entry relative to the two standard deviations it ties. */
    public void checkCovariance(String what, double[][] actual, JsonNode expected) {
        assertThat(actual.length).describedAs(what).isEqualTo(expected.size());
        for (int i = 0; i < actual.length; i++) {
            for (int j = 0; j < actual.length; j++) {
                double scale = Math.sqrt(expected.get(i).get(i).doubleValue()
                        * expected.get(j).get(j).doubleValue());
                check(
                        what + "[" + i + "," + j + "]",
                        actual[i][j],
                        expected.get(i).get(j).doubleValue(),
                        scale);
            }
        }
    }

    /** Checks a p-value; eight digits, six below 1e-10, those R gives as zero by being tiny. */
    public void checkP(String what, double actual, JsonNode expected) {
        double p = expected.doubleValue();
        if (p < 1e-14) {
            assertThat(actual).describedAs(what).isBetween(0.0, 1e-13);
        } else {
            assertThat(Math.abs(actual - p)).describedAs(what).isLessThanOrEqualTo((p < 1e-10 ? 1e-6 : 1e-8) * p);
        }
    }
}
