package nl.natuurpeil.monitoring.batch.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How batches are taken in and worked off. */
@ConfigMapping(prefix = "natuurpeil.batches")
public interface BatchSettings {

    /** A body of up to as many bytes, decompressed, and {@link #directRows} rows is dealt with while the sender waits. */
    @WithDefault("4194304")
    int directBytes();

    @WithDefault("10000")
    int directRows();

    /** Size of the pieces a body is kept in, before they are compressed. */
    @WithDefault("1048576")
    int partBytes();

    /** Rows recorded in one transaction. */
    @WithDefault("2500")
    int checkpointRows();

    /** Batches that are worked on at a time by this replica. */
    @WithDefault("2")
    int workers();

    /** How often to look for batches of other replicas that wait. */
    @WithDefault("PT1S")
    Duration poll();

    /** How long a worker that is not heard of keeps its batch, and a body that does not come on its place. */
    @WithDefault("PT15S")
    Duration lease();

    /** How often a batch is taken up without getting any further before it is given up. */
    @WithDefault("8")
    int attempts();

    /** How long a finished batch and its answer are kept. */
    @WithDefault("P90D")
    Duration retention();

    /** How often to forget what is older. */
    CleanUp cleanUp();

    /** When to clean up. */
    interface CleanUp {
        @WithDefault("10m")
        String every();
    }
}
