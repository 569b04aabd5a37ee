package nl.natuurpeil.monitoring.intake.application;

import nl.natuurpeil.monitoring.intake.domain.RawRow;

/** Takes the rows of a body apart, one after the other. */
public interface RowSource {

    /**
     * Reads the next row into the object; what is wrong with how it is written becomes a fault of it.
     *
     * @return whether there was one
     * @throws UnusableBody when the rest can't be taken apart
     */
    boolean next(RawRow row);
}
