package nl.natuurpeil.trend.trim;

import nl.natuurpeil.trend.Fault;

/** An index, or the fault in its base. */
public sealed interface IndexResult permits TrimIndex, IndexResult.Refused {

    /** A base time is not in the data, or the base total is zero. */
    record Refused(Fault fault) implements IndexResult {}
}
