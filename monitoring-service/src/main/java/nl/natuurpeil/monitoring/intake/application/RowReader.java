package nl.natuurpeil.monitoring.intake.application;

import java.io.InputStream;
import java.util.Iterator;

/** Reads and checks the rows of a posted body, one after the other: memory in use does not depend on their number. */
public interface RowReader {

    /**
     * Returns the rows in the order of the body. Both this and the iterator throw {@link UnusableBody} when nothing can be
     * made of the body or, from there on, of its rest.
     *
     * @param body decoded, see {@code ContentCodings}; it is closed by whoever opened it
     */
    Iterator<Row> read(InputStream body, Format format, Defaults defaults);
}
