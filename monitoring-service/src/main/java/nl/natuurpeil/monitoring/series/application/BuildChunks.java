package nl.natuurpeil.monitoring.series.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Keeps measurements that nobody has changed for a while ready for reading, many in one row. */
@ApplicationScoped
public class BuildChunks {

    private final Chunks chunks;
    private final Clock clock;

    public BuildChunks(Chunks chunks, Clock clock) {
        this.chunks = chunks;
        this.clock = clock;
    }

    /**
     * Builds what can be built of all series that were not written to for so long.
     *
     * @param size how many measurements make a chunk
     * @return how many chunks were built
     */
    public int build(Duration quiet, int size) {
        var before = clock.instant().minus(quiet);
        var built = 0;
        for (int series : chunks.due(before, size)) {
            built += chunks.build(series, before, size);
        }
        return built;
    }
}
