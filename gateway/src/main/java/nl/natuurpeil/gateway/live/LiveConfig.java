package nl.natuurpeil.gateway.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Bounds of the live stream. */
@ConfigMapping(prefix = "natuurpeil.gateway.live")
public interface LiveConfig {

    /** How many of the last changes are kept for listeners that come back. */
    @WithDefault("1000")
    int window();

    /** How many messages may wait for one slow listener; a whole window must fit for a replay. */
    @WithDefault("1024")
    int buffer();

    @WithDefault("15s")
    Duration heartbeat();
}
