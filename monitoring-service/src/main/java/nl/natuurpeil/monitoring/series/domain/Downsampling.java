package nl.natuurpeil.monitoring.series.domain;

/**
 * Fewer points that give the same picture: Largest Triangle Three Buckets (S. Steinarsson, <i>Downsampling Time Series
 * for Visual Representation</i>, University of Iceland, 2013). The first and the last point always stay; of each bucket
 * between them stays the point that makes the largest triangle with the one chosen before and the mean of the next
 * bucket.
 */
public final class Downsampling {

    private Downsampling() {}

    /**
     * Chooses the points to keep.
     *
     * @param times in order
     * @param values none of them missing
     * @param size how many of both count
     * @param wanted how many points may be kept, at least 3
     * @return the places of the kept points, in order
     */
    public static int[] choose(long[] times, double[] values, int size, int wanted) {
        if (wanted < 3) {
            throw new IllegalArgumentException("at least 3 points are needed");
        }
        if (size <= wanted) {
            return all(size);
        }
        var chosen = new int[wanted];
        var bucketSize = (double) (size - 2) / (wanted - 2);
        for (var bucket = 0; bucket < wanted - 2; bucket++) {
            var begin = Math.max(1, (int) Math.ceil(bucket * bucketSize));
            var end = (int) Math.ceil((bucket + 1) * bucketSize);
            var nextEnd = Math.min((int) Math.ceil((bucket + 2) * bucketSize), size);
            var next = mean(times, values, end, nextEnd);
            chosen[bucket + 1] = largest(times, values, begin, end, chosen[bucket], next);
        }
        chosen[wanted - 1] = size - 1;
        return chosen;
    }

    private record Place(double time, double value) {}

    private static int[] all(int size) {
        var chosen = new int[size];
        for (var i = 0; i < size; i++) {
            chosen[i] = i;
        }
        return chosen;
    }

    private static Place mean(long[] times, double[] values, int begin, int end) {
        double time = 0;
        double value = 0;
        for (var i = begin; i < end; i++) {
            time += times[i];
            value += values[i];
        }
        return new Place(time / (end - begin), value / (end - begin));
    }

    private static int largest(long[] times, double[] values, int begin, int end, int before, Place next) {
        var largest = -1.0;
        var chosen = begin;
        for (var i = begin; i < end; i++) {
            // Twice the area; the factor is the same for all.
            var area = Math.abs((times[before] - next.time()) * (values[i] - values[before])
                    - (double) (times[before] - times[i]) * (next.value() - values[before]));
            if (area > largest) {
                largest = area;
                chosen = i;
            }
        }
        return chosen;
    }
}
