package nl.natuurpeil.trend.multispecies;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/**
 * The logarithms of one species' index over consecutive years, with standard deviations; missing years are not a number.
 */
final class SpeciesSeries {

    /** Beyond this many standard deviations a truncation never shows. */
    private static final double NEVER = 5;

    private final String species;
    private final double[] log;
    private final double[] error;
    private final double floor;
    private final double largestStep;

    SpeciesSeries(String species, List<SpeciesIndex> values, int firstYear, int years, Truncation truncation) {
        this.species = species;
        this.log = new double[years];
        this.error = new double[years];
        this.floor = StrictMath.log(truncation.floor());
        this.largestStep = StrictMath.log(truncation.factor());
        Arrays.fill(log, Double.NaN);
        for (SpeciesIndex value : values) {
            int y = value.year() - firstYear;
            boolean low = value.index() < truncation.floor();
            log[y] = low ? floor : StrictMath.log(value.index());
            error[y] = low ? 0 : value.standardError() / value.index();
        }
    }

    String species() {
        return species;
    }

    boolean stepsFrom(int y) {
        return !Double.isNaN(log[y]) && !Double.isNaN(log[y + 1]);
    }

    /** Whether the floor or the largest step can be felt. */
    boolean truncated() {
        for (int y = 0; y < log.length; y++) {
            if (error[y] > 0 && log[y] - floor < NEVER * error[y]) {
                return true;
            }
            if (y + 1 < log.length && stepsFrom(y)) {
                double spread = Math.sqrt(error[y] * error[y] + error[y + 1] * error[y + 1]);
                if (Math.abs(log[y + 1] - log[y]) + NEVER * spread > largestStep) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Adds this species' share in the chained mean, exactly: weighted sums of independent normal variables. */
    void addExactly(int base, int[] speciesPerStep, double[] mean, double[][] covariance) {
        double[][] weights = weights(base, speciesPerStep);
        for (int y = 0; y < log.length; y++) {
            for (int k = 0; k < log.length; k++) {
                if (weights[y][k] != 0) {
                    mean[y] += weights[y][k] * log[k];
                    for (int x = 0; x < log.length; x++) {
                        covariance[y][x] += weights[y][k] * weights[x][k] * error[k] * error[k];
                    }
                }
            }
        }
    }

    /** Row y holds the weight of each year's logarithm in the chained change from the base year to y. */
    private double[][] weights(int base, int[] speciesPerStep) {
        double[][] weights = new double[log.length][log.length];
        for (int direction = -1; direction <= 1; direction += 2) {
            for (int y = base + direction; y >= 0 && y < log.length; y += direction) {
                weights[y] = weights[y - direction].clone();
                int step = Math.min(y, y - direction);
                if (stepsFrom(step)) {
                    weights[y][y] += 1.0 / speciesPerStep[step];
                    weights[y][y - direction] -= 1.0 / speciesPerStep[step];
                }
            }
        }
        return weights;
    }

    /**
     * Adds this species' share with truncation: the exact share without it, and the difference that truncation makes to
     * simulated ones. The same seed gives the same share.
     */
    void addSimulated(int base, int[] speciesPerStep, double[] mean, double[][] covariance, Truncation truncation) {
        addExactly(base, speciesPerStep, mean, covariance);
        RandomGenerator random = new Well19937c(truncation.seed() * 1_000_003L + species.hashCode());
        double[] centre = chain(log, base, speciesPerStep, Double.POSITIVE_INFINITY);
        Moments truncated = new Moments(log.length);
        Moments free = new Moments(log.length);
        for (int round = 0; round < truncation.draws(); round++) {
            double[] draw = draw(random);
            free.add(chain(draw, base, speciesPerStep, Double.POSITIVE_INFINITY), centre);
            for (int y = 0; y < draw.length; y++) {
                draw[y] = Math.max(draw[y], floor);
            }
            truncated.add(chain(draw, base, speciesPerStep, largestStep), centre);
        }
        for (int y = 0; y < log.length; y++) {
            mean[y] += truncated.mean(y) - free.mean(y);
            for (int x = 0; x < log.length; x++) {
                covariance[y][x] += truncated.covariance(y, x) - free.covariance(y, x);
            }
        }
    }

    /** Mean and covariance of draws, gathered about a centre so that no digits are lost. */
    private static final class Moments {
        private final double[] sum;
        private final double[][] products;
        private int draws;

        Moments(int years) {
            sum = new double[years];
            products = new double[years][years];
        }

        void add(double[] draw, double[] centre) {
            draws++;
            for (int y = 0; y < draw.length; y++) {
                draw[y] -= centre[y];
                sum[y] += draw[y];
                for (int x = 0; x <= y; x++) {
                    products[y][x] += draw[y] * draw[x];
                }
            }
        }

        double mean(int y) {
            return sum[y] / draws;
        }

        double covariance(int y, int x) {
            return (products[Math.max(y, x)][Math.min(y, x)] - sum[y] * sum[x] / draws) / draws;
        }
    }

    private double[] draw(RandomGenerator random) {
        double[] draw = new double[log.length];
        for (int y = 0; y < draw.length; y++) {
            draw[y] = error[y] > 0 ? log[y] + error[y] * random.nextGaussian() : log[y];
        }
        return draw;
    }

    private double[] chain(double[] draw, int base, int[] speciesPerStep, double limit) {
        double[] chain = new double[draw.length];
        for (int direction = -1; direction <= 1; direction += 2) {
            for (int y = base + direction; y >= 0 && y < draw.length; y += direction) {
                int step = Math.min(y, y - direction);
                double change = stepsFrom(step)
                        ? Math.clamp(draw[y] - draw[y - direction], -limit, limit) / speciesPerStep[step]
                        : 0;
                chain[y] = chain[y - direction] + change;
            }
        }
        return chain;
    }
}
