package nl.natuurpeil.monitoring.batch.application;

import java.util.List;
import java.util.UUID;
import nl.natuurpeil.monitoring.batch.domain.Reject;

/** Why rows were refused. */
public interface Rejects {

    /** Adds some, in the running transaction. */
    void add(UUID batch, List<Reject> rejects);

    /** Removes all of a batch that begins anew, in the running transaction. */
    void clear(UUID batch);

    /** Returns some, in the order of the rows, those after the given one. */
    List<Reject> list(UUID batch, long afterRow, int afterOrdinal, int limit);
}
