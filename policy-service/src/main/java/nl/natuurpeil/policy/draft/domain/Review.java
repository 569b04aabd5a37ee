package nl.natuurpeil.policy.draft.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What another person said of a draft.
 *
 * @param remark null when none was given
 */
public record Review(Person reviewer, @Nullable String remark, Instant at) {

    /** The time is as exact as it is kept. */
    public Review {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
