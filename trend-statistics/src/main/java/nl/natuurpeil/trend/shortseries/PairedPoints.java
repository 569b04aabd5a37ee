package nl.natuurpeil.trend.shortseries;

import nl.natuurpeil.trend.Interval;
import nl.natuurpeil.trend.numeric.Distributions;
import org.hipparchus.special.Beta;

/**
 * The same sample points seen twice, such as tree cover on two aerial photographs.
 *
 * @param points seen both times
 * @param coveredFirst points covered the first time
 * @param lost points covered the first time only
 * @param gained points covered the second time only
 * @throws IllegalArgumentException for no points, or more lost or gained than there can be
 */
public record PairedPoints(int points, int coveredFirst, int lost, int gained) {

    public PairedPoints {
        if (points < 1
                || lost < 0
                || gained < 0
                || lost > coveredFirst
                || coveredFirst > points
                || gained > points - coveredFirst) {
            throw new IllegalArgumentException("these numbers of points do not fit together");
        }
    }

    /** Share of points covered the first time. */
    public double coverFirst() {
        return (double) coveredFirst / points;
    }

    /** Share of points covered the second time. */
    public double coverSecond() {
        return (double) (coveredFirst - lost + gained) / points;
    }

    /** Of a share in a simple random sample of points. */
    public double coverFirstStandardError() {
        return Math.sqrt(coverFirst() * (1 - coverFirst()) / points);
    }

    /** Second share less first. */
    public double change() {
        return (double) (gained - lost) / points;
    }

    /** Standard error of the change of paired points. */
    public double changeStandardError() {
        double net = gained - lost;
        return Math.sqrt(gained + lost - net * net / points) / points;
    }

    /** Two-sided 95% interval of the change. */
    public Interval interval() {
        return Interval.around(change(), Distributions.normalQuantile(0.975) * changeStandardError());
    }

    /** McNemar's exact two-sided p-value: are gains and losses equally likely? */
    public double exactP() {
        int changed = lost + gained;
        int fewer = Math.min(lost, gained);
        return changed == 0 ? 1 : Math.min(1, 2 * Beta.regularizedBeta(0.5, changed - fewer, fewer + 1.0));
    }

    /** McNemar's chi-squared statistic, without continuity correction. */
    public double chiSquared() {
        double net = lost - gained;
        return lost + gained == 0 ? 0 : net * net / (lost + gained);
    }

    /** What the interval of the change says. */
    public Change direction() {
        return Change.of(interval().lower(), interval().upper());
    }
}
