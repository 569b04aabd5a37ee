package nl.natuurpeil.monitoring.series.application;

import java.util.Arrays;
import nl.natuurpeil.monitoring.series.domain.Downsampling;
import nl.natuurpeil.monitoring.series.domain.Point;

/** Times and values of a series, sixteen bytes a point. */
final class Values implements PointSink {

    /** Forty years of ten minutes twice over; 80 MB. */
    static final int MOST = 5_000_000;

    private long[] times = new long[1024];
    private double[] values = new double[1024];
    private int size;

    @Override
    public boolean take(Point point) {
        if (point.isGap()) {
            return true;
        }
        if (size == MOST) {
            throw new TooMany(MOST);
        }
        if (size == times.length) {
            times = Arrays.copyOf(times, Math.min(2 * size, MOST));
            values = Arrays.copyOf(values, times.length);
        }
        times[size] = point.begins();
        values[size] = point.value();
        size++;
        return true;
    }

    /** Returns the places of the points to keep, counted over those with a value. */
    int[] choose(int wanted) {
        return Downsampling.choose(times, values, size, wanted);
    }
}
