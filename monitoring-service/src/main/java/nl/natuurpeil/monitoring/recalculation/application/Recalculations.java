package nl.natuurpeil.monitoring.recalculation.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.application.Change;
import nl.natuurpeil.monitoring.recalculation.domain.Recalculation;
import nl.natuurpeil.monitoring.recalculation.domain.Recalculation.Wanted;
import org.jspecify.annotations.Nullable;

/** Where recalculations are kept. */
public interface Recalculations {

    Recalculation add(Wanted wanted, @Nullable String requestedBy);

    Optional<Recalculation> find(UUID id);

    /** Lists them, newest first. */
    List<Recalculation> list(Optional<UUID> after, int most);

    /** Lists what changed, or would, in order of obligation and area. */
    List<Change> changes(UUID id, Optional<Place> after, int most);

    /** The place of a change in the list. */
    record Place(String obligation, String area) {}

    /** Ends one that isn't over; whether it was not. */
    boolean cancel(UUID id);

    /**
     * A recalculation this replica works on.
     *
     * @param lease names the holder; another one after it was lost
     * @param reached the pair up to which all is done
     */
    record Claim(UUID id, UUID lease, Wanted wanted, Optional<Place> reached) {}

    /** Takes the oldest one nobody works on. */
    Optional<Claim> claim();

    /** Says how much there is to do; a dry run begins from nothing again. */
    void begin(Claim claim, int left);

    /**
     * Writes down what was done, in the running transaction, and holds on for longer.
     *
     * @return false if it was cancelled or lost to another: the transaction must then be rolled back
     */
    boolean advance(Claim claim, int judged, List<Change> changes, Place reached);

    /** Ends it with the checksum of all verdicts. */
    void complete(Claim claim);

    void fail(Claim claim, String detail);
}
