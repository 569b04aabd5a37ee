package nl.natuurpeil.monitoring.measurement.application;

import java.util.UUID;

/** What became of a sent measurement. */
public sealed interface RowOutcome {

    /** It is new. */
    record Recorded(UUID id) implements RowOutcome {}

    /** It was recorded before, saying the same. */
    record Duplicate(UUID id) implements RowOutcome {}

    /** It is the next version of one recorded before. */
    record Corrected(UUID id, UUID replaced) implements RowOutcome {}

    /** Its key was used before for something else, which stays as asked. */
    record Kept(UUID id) implements RowOutcome {}

    /** Refused: its key was used before, for something else. */
    record KeyTaken(UUID id) implements RowOutcome {}

    /** Refused: its key was withdrawn. */
    record Withdrawn(UUID id) implements RowOutcome {}

    /**
     * Refused: its series has a value for this time already, under another key.
     *
     * @param namespace the organisation that sent the other one
     */
    record TimeTaken(UUID id, String namespace) implements RowOutcome {}

    /** Not recorded, because a row beside it was refused and the request is to be taken as a whole. */
    record HeldBack() implements RowOutcome {}
}
