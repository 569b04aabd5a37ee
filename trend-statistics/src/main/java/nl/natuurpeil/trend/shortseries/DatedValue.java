package nl.natuurpeil.trend.shortseries;

/**
 * A value of an indicator at a time.
 *
 * @param time normally a year
 * @param value area, share or whatever the series is in
 * @param standardError zero when none is stated, as for a register
 * @param methodVersion source, definition and sensor; only values of one version may be compared
 * @throws IllegalArgumentException when time or value is not finite, or the error negative
 */
public record DatedValue(double time, double value, double standardError, String methodVersion) {

    public DatedValue {
        if (!Double.isFinite(time) || !Double.isFinite(value) || !(standardError >= 0)) {
            throw new IllegalArgumentException("time " + time + ": " + value + " with error " + standardError);
        }
    }

    /** A value of the only method version there is. */
    public static DatedValue of(double time, double value, double standardError) {
        return new DatedValue(time, value, standardError, "");
    }
}
