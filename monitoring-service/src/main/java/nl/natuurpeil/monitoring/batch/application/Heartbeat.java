package nl.natuurpeil.monitoring.batch.application;

import nl.natuurpeil.monitoring.batch.application.Claims.Claim;

/** Tells the other replicas that a worker lives, until closed. */
public interface Heartbeat {

    Beating start(Claim claim);

    /** Goes on until it is closed. */
    interface Beating extends AutoCloseable {
        @Override
        void close();
    }
}
