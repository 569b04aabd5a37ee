package nl.natuurpeil.trend.kendall;

import java.util.List;
import nl.natuurpeil.trend.numeric.Distributions;

/**
 * Whether seasons differ in trend (Van Belle and Hughes 1984); a small p-value means the sum over seasons says little.
 *
 * @param chiSquared sum of squared z less seasons times the squared mean z
 */
public record Heterogeneity(double chiSquared, int degreesOfFreedom) {

    static Heterogeneity of(List<SeasonalKendall.Season> seasons) {
        double sum = 0;
        double squares = 0;
        for (SeasonalKendall.Season season : seasons) {
            double variance = season.score().variance();
            double z = variance > 0 ? season.score().score() / Math.sqrt(variance) : 0;
            sum += z;
            squares += z * z;
        }
        double mean = sum / seasons.size();
        return new Heterogeneity(squares - seasons.size() * mean * mean, seasons.size() - 1);
    }

    /** Probability of seasons at least this different, if they share one trend. */
    public double p() {
        return Distributions.chiSquaredUpper(chiSquared, degreesOfFreedom);
    }
}
