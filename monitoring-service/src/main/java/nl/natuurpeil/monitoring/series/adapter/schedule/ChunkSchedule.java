package nl.natuurpeil.monitoring.series.adapter.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import nl.natuurpeil.monitoring.series.application.BuildChunks;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Builds chunks of series that have come to rest; any number of replicas may do so side by side. */
@ApplicationScoped
class ChunkSchedule {

    private static final Logger LOG = Logger.getLogger(ChunkSchedule.class);

    private final BuildChunks chunks;
    private final Duration quiet;
    private final int size;

    ChunkSchedule(
            BuildChunks chunks,
            @ConfigProperty(name = "natuurpeil.chunks.quiet") Duration quiet,
            @ConfigProperty(name = "natuurpeil.chunks.size") int size) {
        this.chunks = chunks;
        this.quiet = quiet;
        this.size = size;
    }

    @Scheduled(every = "{natuurpeil.chunks.every}", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void build() {
        var built = chunks.build(quiet, size);
        if (built > 0) {
            LOG.infof("%d chunks built", built);
        }
    }
}
