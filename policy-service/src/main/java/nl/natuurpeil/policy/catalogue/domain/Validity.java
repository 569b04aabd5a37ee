package nl.natuurpeil.policy.catalogue.domain;

import static nl.natuurpeil.policy.content.domain.ImpossibleContent.unless;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a version holds in the world.
 *
 * @param until last day; null while open
 */
public record Validity(LocalDate since, @Nullable LocalDate until) {

    public Validity {
        unless(until == null || !until.isBefore(since), "until " + until + " must not come before since " + since);
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    public boolean overlaps(Validity other) {
        return includes(other.since) || other.includes(since);
    }
}
