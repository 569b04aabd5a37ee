package nl.natuurpeil.monitoring.batch.application;

import java.io.InputStream;
import java.util.UUID;

/** Bodies of large batches, kept where every replica finds them until their rows are dealt with. */
public interface Bodies {

    /**
     * Keeps the next piece of a body that is coming in, at once.
     *
     * @return false when the body was given up meanwhile
     */
    boolean keep(UUID batch, int number, byte[] bytes, int length);

    /** Reads a body from its start, piece by piece. */
    InputStream open(UUID batch);
}
