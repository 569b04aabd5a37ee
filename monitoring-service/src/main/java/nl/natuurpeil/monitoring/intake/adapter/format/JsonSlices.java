package nl.natuurpeil.monitoring.intake.adapter.format;

import java.io.IOException;

/** Where the next row stands in the bytes of a body. */
interface JsonSlices {

    /** Goes to the next row; false when there is none. */
    boolean next(long row) throws IOException;

    ByteFeed feed();

    /** How many bytes the row has, from {@link ByteFeed#start()}. */
    int length();
}
