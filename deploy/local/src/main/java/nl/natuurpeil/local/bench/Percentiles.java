package nl.natuurpeil.local.bench;

import java.time.Duration;
import java.util.List;

/** Percentiles of measured times by nearest rank: always a time that was really measured. */
record Percentiles(List<Duration> sorted) {

    Percentiles {
        sorted = sorted.stream().sorted().toList();
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
    }

    /** The smallest measured time that is not exceeded by {@code percent} of all. */
    Duration at(int percent) {
        var rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(Math.max(rank, 1) - 1);
    }
}
