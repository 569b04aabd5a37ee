package nl.natuurpeil.monitoring.measurement.application;

import org.jspecify.annotations.Nullable;

/**
 * How a request wants its rows handled.
 *
 * @param request identifies the request: one event is told for each of its series
 * @param atomic whether one refused row keeps all others of the call out
 * @param actor who sent it
 * @param reason why values are corrected, for {@link Conflict#CORRECT}
 */
public record Handling(
        String request,
        Conflict conflict,
        boolean atomic,
        String actor,
        @Nullable String reason) {

    /** What happens with a row whose key was used before, for something else. */
    public enum Conflict {
        /** The row is refused. */
        REJECT,
        /** What is recorded stays; the row counts as dealt with. */
        KEEP,
        /** The row is recorded as the next version; the earlier one stays readable. */
        CORRECT
    }
}
