package nl.natuurpeil.monitoring.series.application;

import java.time.Instant;
import java.util.List;

/** Stretches of a series as one row each, beside the measurements themselves. */
public interface Chunks {

    /** Returns the series with measurements for a chunk that changed since theirs were built, but not lately. */
    List<Integer> due(Instant quietSince, int size);

    /**
     * Builds the chunks of one series that are missing, unless it is being written to or was after all.
     *
     * @param size how many measurements make a chunk, unless more begin at the same moment as the last of them
     * @return how many were built
     */
    int build(int series, Instant quietSince, int size);
}
